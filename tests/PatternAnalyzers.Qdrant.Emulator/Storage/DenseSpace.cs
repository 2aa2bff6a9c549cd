using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>A dense vector of a collection: its length and how it is compared.</summary>
internal sealed record DenseSpace(int Size, string Distance)
{
    public static DenseSpace Read(JsonObject body)
    {
        body.Only("size", "distance", "on_disk", "hnsw_config");
        var distance = body.Required("distance").AsText();
        if (distance is not ("Cosine" or "Dot" or "Euclid" or "Manhattan"))
            throw Refusal.Format($"unknown variant `{distance}`, expected one of `Cosine`, `Euclid`, `Dot`, `Manhattan`");
        if (distance is not ("Cosine" or "Dot"))
            throw Refusal.NotEmulated($"the distance {distance}");

        return new(body.Required("size").AsCount(1), distance);
    }

    /// <summary>A vector as it is kept and compared: cosine keeps the direction only.</summary>
    public float[] Kept(JsonArray numbers)
    {
        var vector = numbers.Select(JsonParts.AsFloat).ToArray();
        if (vector.Length != Size)
            throw Refusal.WrongInput($"Vector dimension error: expected dim: {Size}, got {vector.Length}");

        return Distance == "Cosine" ? Direction(vector) : vector;
    }

    public static float Score(float[] one, float[] other)
    {
        var sum = 0f;
        for (var index = 0; index < one.Length; index++)
            sum += one[index] * other[index];

        return sum;
    }

    // As the server does it: what is nought or of length one stays bit for bit.
    private static float[] Direction(float[] vector)
    {
        var square = vector.Sum(value => value * value);
        if (square < 1.1920929e-7f || Math.Abs(square - 1) <= 1e-6f)
            return vector;

        var length = MathF.Sqrt(square);
        return Array.ConvertAll(vector, value => value / length);
    }
}
