namespace PatternAnalyzers.Extractors.Suppressions;

/// <summary>Reads a suppression from the text of a comment.</summary>
internal static class SuppressionText
{
    private static readonly string[] Tokens = ["ONEX_EXCLUDE", "node-purity-ok", "io-ok", "handler-di-ok"];

    /// <summary>True when a file may hold suppressions at all; saves walking the trivia of all others.</summary>
    public static bool MayBeIn(string source) =>
        source.IndexOf("ONEX", StringComparison.Ordinal) >= 0 || source.IndexOf("-ok", StringComparison.Ordinal) >= 0;

    public static (string Token, string Reason)? Read(string comment)
    {
        foreach (var token in Tokens)
        {
            var at = comment.IndexOf(token, StringComparison.Ordinal);
            if (at >= 0 && IsOnlyMarks(comment, at))
                return (token, Reason(comment.Substring(at + token.Length)));
        }

        return null;
    }

    // io-ok must not be found in a sentence about it, nor in audio-ok.
    private static bool IsOnlyMarks(string comment, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (char.IsLetterOrDigit(comment[i]) || comment[i] is '-' or '_')
                return false;
        }

        return true;
    }

    private static string Reason(string rest)
    {
        var text = rest.TrimStart();
        return text.StartsWith(":", StringComparison.Ordinal) ? text.Substring(1).Replace("*/", "").Trim() : "";
    }
}
