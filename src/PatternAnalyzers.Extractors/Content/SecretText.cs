using System.Text.RegularExpressions;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Tells whether a text looks like a secret.</summary>
internal static class SecretText
{
    private const string Mask = "***";

    // What is known by its own prefix; the prefixes are written as their makers write them.
    private static readonly Regex Prefixed = new(
        @"\bsk-[A-Za-z0-9_-]{16}|\b(sk|rk|pk)_(live|test)_[A-Za-z0-9]{8}|\bwhsec_[A-Za-z0-9+/=]{16}"
        + @"|\bgh[pousr]_[A-Za-z0-9]{20}|\bgithub_pat_[A-Za-z0-9_]{20}|\bglpat-[A-Za-z0-9_-]{16}"
        + @"|\bxox[a-z]-[A-Za-z0-9-]{10}|\bxapp-[A-Za-z0-9-]{10}|hooks\.slack\.com/services/[A-Z0-9]+/[A-Z0-9]+/"
        + @"|\b(AKIA|ASIA)[A-Z0-9]{12}|\bAIza[A-Za-z0-9_-]{30}|\bGOCSPX-[A-Za-z0-9_-]{16}|\bya29\.[A-Za-z0-9_-]{16}"
        + @"|\bnpm_[A-Za-z0-9]{30}|\boy2[a-z0-9]{40}|\bpypi-[A-Za-z0-9_-]{32}|\bhf_[A-Za-z0-9]{30}|\bdop_v1_[a-f0-9]{32}|\bshp(at|ss|ca|pa)_[a-fA-F0-9]{32}"
        + @"|\bSG\.[A-Za-z0-9_-]{16}[A-Za-z0-9_-]*\.[A-Za-z0-9_-]{16}|\bkey-[0-9a-f]{32}|\b[A-Za-z0-9_.~-]{3}\dQ~[A-Za-z0-9_.~-]{31}"
        + @"|\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}\."
        + @"|-----BEGIN [A-Z ]{0,30}(PRIVATE KEY|CERTIFICATE)",
        RegexOptions.CultureInvariant);

    // What is known by the word before it. The placeholders of SQL, of format strings and of documentation are no values.
    private static readonly Regex Named = new(
        @"(password|passwd|pwd|accountkey|sharedaccesskey|sharedaccesssignature)\s*=\s*(?!@\w+([\s,)]|$))(?!\{+[\w:]*\}+)(?!\?|\*\*\*|<)[^;\s]"
        + @"|(api[_-]?key|access[_-]?key|client[_-]?secret|secret|(?<!publickey)token|password|passwd)[""']?\s*[:=]\s*[""']?(?=[^\s""';,&{}<>]*\d)[^\s""';,&{}<>@]{8}"
        + @"|[?&;]sig=[A-Za-z0-9%+/=_-]{20}"
        + @"|\bbearer\s+(?=\S*\d)[A-Za-z0-9._~+/=-]{16}|\bbasic\s+(?=[A-Za-z]*[\d=+/])[A-Za-z0-9+/]{10}"
        + @"|://[^/\s:@]{0,64}:(?!\{+[\w:]*\}+@|\*\*\*)[^/\s:@]{1,128}@",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>True for a literal that holds a secret or is one.</summary>
    public static bool LooksSecret(string text) => HoldsSecret(text) || KeyText.Is(text);

    /// <summary>True for a text that holds something known as a secret.</summary>
    public static bool HoldsSecret(string text) =>
        (SecretHints.HasPrefix(text) && Prefixed.IsMatch(text)) || (SecretHints.HasName(text) && Named.IsMatch(text));

    /// <summary>A comment with every line masked that holds a secret; a key in many lines is masked from its first line to its last.</summary>
    public static string MaskLines(string comment)
    {
        var lines = comment.Split('\n');
        var within = false;
        for (var i = 0; i < lines.Length; i++)
        {
            within |= lines[i].Contains("-----BEGIN");
            var last = lines[i].Contains("-----END");
            if (within || HoldsSecret(lines[i]))
                lines[i] = Masked(lines[i]);
            within &= !last;
        }

        return string.Join("\n", lines);
    }

    // The marks of a comment stay, or what follows would no longer be one.
    private static string Masked(string line)
    {
        var text = line.TrimStart();
        var marks = text.Length - text.TrimStart('/', '*', ' ', '\t').Length;
        var end = text.TrimEnd().EndsWith("*/", StringComparison.Ordinal) && marks < text.TrimEnd().Length ? " */" : "";
        return line.Substring(0, line.Length - text.Length + marks) + Mask + end + (line.EndsWith("\r", StringComparison.Ordinal) ? "\r" : "");
    }
}
