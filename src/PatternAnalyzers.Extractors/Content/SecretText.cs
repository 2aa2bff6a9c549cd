using System.Text.RegularExpressions;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Tells whether a text looks like a secret.</summary>
internal static class SecretText
{
    private const int ShortestKey = 24;
    private const double KeyEntropy = 3.8;

    // Each alternative is anchored by a literal and has no nested repetition.
    private static readonly Regex Known = new(
        @"(password|pwd|accountkey|sharedaccesskey|sharedaccesssignature)\s*=\s*[^;\s]"
        + @"|\bsk-[A-Za-z0-9_-]{16}|\bgh[pousr]_[A-Za-z0-9]{20}|\bgithub_pat_[A-Za-z0-9_]{20}|\bxox[abprs]-[A-Za-z0-9-]{10}"
        + @"|\bAKIA[A-Z0-9]{12}|\bAIza[A-Za-z0-9_-]{30}|\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}\."
        + @"|-----BEGIN [A-Z ]{0,30}(PRIVATE KEY|CERTIFICATE)|://[^/\s:@]{1,64}:[^/\s:@]{1,128}@",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static bool LooksSecret(string text) => Known.IsMatch(text) || IsKey(text);

    private static bool IsKey(string text) =>
        text.Length >= ShortestKey && text.All(IsKeyCharacter) && (IsLongHexadecimal(text) || (IsMixed(text) && Entropy(text) >= KeyEntropy));

    private static bool IsKeyCharacter(char value) => value < 128 && (char.IsLetterOrDigit(value) || value is '+' or '/' or '=' or '_' or '-');

    private static bool IsLongHexadecimal(string text) =>
        text.Length >= 32 && text.Any(char.IsDigit) && text.All(static value => value is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    // Names and routes have upper and lower case; keys have digits among them as well.
    private static bool IsMixed(string text) => text.Count(char.IsDigit) >= 2 && text.Any(char.IsUpper) && text.Any(char.IsLower);

    private static double Entropy(string text)
    {
        var entropy = 0.0;
        foreach (var group in text.GroupBy(static value => value))
        {
            var share = (double)group.Count() / text.Length;
            entropy -= share * Math.Log(share, 2);
        }

        return entropy;
    }
}
