using System.Security.Cryptography;

namespace Corpus.Workshop.Evidence;

public sealed class MerkleRoot
{
    /// <summary>One digest that stands for all exhibits, in order.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> exhibits)
    {
        if (exhibits.Count == 0) return new byte[32];
        var level = exhibits.Select(e => SHA256.HashData([0, .. e])).ToList();
        while (level.Count > 1)
        {
            var above = new List<byte[]>((level.Count + 1) / 2);
            for (var i = 0; i < level.Count; i += 2)
            {
                above.Add(i + 1 == level.Count ? level[i] : SHA256.HashData([1, .. level[i], .. level[i + 1]]));
            }

            level = above;
        }

        return level[0];
    }
}
