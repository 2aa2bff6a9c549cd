namespace Corpus.Services.Knowledge;

internal static class VectorMath
{
    public static float Cosine(float[] a, float[] b)
    {
        float dot = 0, x = 0, y = 0;
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++) { dot += a[i] * b[i]; x += a[i] * a[i]; y += b[i] * b[i]; }
        return x == 0 || y == 0 ? 0 : dot / MathF.Sqrt(x * y);
    }
}
