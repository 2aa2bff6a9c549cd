namespace Corpus.OnexNodes.Shaders;

public sealed record StatusEffect(string Name, TimeSpan Duration, double DamagePerSecond, bool Stacks);

public sealed class BlurEffect
{
    public int Radius { get; set; } = 4;

    public byte[,] Apply(byte[,] image)
    {
        var (height, width) = (image.GetLength(0), image.GetLength(1));
        var result = new byte[height, width];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                int sum = 0, count = 0;
                for (var dy = -Radius; dy <= Radius; dy++)
                {
                    for (var dx = -Radius; dx <= Radius; dx++)
                    {
                        if (y + dy >= 0 && y + dy < height && x + dx >= 0 && x + dx < width)
                        {
                            sum += image[y + dy, x + dx];
                            count++;
                        }
                    }
                }

                result[y, x] = (byte)(sum / count);
            }
        }

        return result;
    }
}
