using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.OnexNodes.CiFingerprint;

public sealed record ModelCiLog(string Job, string Text);

public static class NodeCiFingerprintCompute
{
    private static readonly (Regex Noise, string Replacement)[] Rules =
    [
        (new Regex(@"\d{4}-\d\d-\d\dT[\d:.]+Z?"), "<time>"),
        (new Regex("0x[0-9a-fA-F]+"), "<addr>"),
        (new Regex(@"(/[\w.-]+)+/"), "<dir>/"),
        (new Regex(@"\b\d+(\.\d+)?\s?(ms|s|KB|MB)\b"), "<n>"),
    ];

    public static string Compute(ModelCiLog log)
    {
        var relevant = log.Text.Split('\n')
            .Where(l => l.Contains("error", StringComparison.OrdinalIgnoreCase) || l.Contains("FAILED", StringComparison.Ordinal))
            .Select(l => Rules.Aggregate(l.Trim(), (text, rule) => rule.Noise.Replace(text, rule.Replacement)))
            .Distinct()
            .Take(20);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(log.Job + "\n" + string.Join('\n', relevant)));
        return Convert.ToHexString(hash, 0, 8);
    }
}
