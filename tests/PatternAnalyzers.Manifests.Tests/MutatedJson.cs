namespace PatternAnalyzers.Manifests.Tests;

/// <summary>JSON with a few bytes changed or its end cut off.</summary>
internal static class MutatedJson
{
    public static byte[] Of(byte[] json, Random random)
    {
        var copy = random.Next(10) == 0 ? json[..random.Next(json.Length)] : (byte[])json.Clone();
        for (var count = random.Next(1, 4); count > 0 && copy.Length > 0; count--)
            copy[random.Next(copy.Length)] = random.Next(2) == 0 ? (byte)random.Next(256) : (byte)"{}[]\",:0eE-\\u\0n"[random.Next(15)];

        return copy;
    }
}
