using System.Runtime.CompilerServices;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Marks without which nothing in a text is a secret. Asked of every declaration, comment and literal before anything is walked or matched, so it may only err towards yes.</summary>
internal static class SecretHints
{
    /// <summary>No text with fewer characters of a key in a row is one by its disorder.</summary>
    private const int ShortestKey = 24;

    private const string Cancellation = "ancellation";
    private const string Token = "token";

    // Written as their makers write them.
    private static readonly string[] Prefixes =
    [
        "sk-", "sk_", "rk_", "pk_", "whsec_", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xox", "xapp-", "hooks.slack.com", "AKIA",
        "ASIA", "AIza", "GOCSPX-", "ya29.", "npm_", "oy2",
        "pypi-", "hf_", "dop_v1_", "shp", "SG.", "key-", "Q~", "eyJ", "-----BEGIN",
    ];

    // In any case, and given a value behind them.
    private static readonly string[] Names =
    [
        "password", "passwd", "pwd", "secret", "apikey", "api_key", "api-key", "accesskey", "access_key", "access-key", "accountkey", "sharedaccess",
        "credential", Token
    ];

    private static readonly string[] Marks = ["sig=", "bearer", "basic", "://"];

    // Letters beyond ASCII that an expression which ignores case takes for one within.
    private static readonly char[] OtherCases = ['\u0130', '\u0131', '\u017f', '\u212a'];

    /// <summary>False when no prefix of a known kind of key is in the text.</summary>
    public static bool HasPrefix(string text) => HasPrefix(text, 0, text.Length);

    /// <summary>False when nothing in the text is named as a secret is.</summary>
    public static bool HasName(string text) => HasName(text, 0, text.Length);

    /// <summary>False when no literal or comment of the code can hold a secret.</summary>
    public static bool AreInCode(string code) => AreInCode(code, 0, code.Length);

    /// <summary>The same of a part of a text.</summary>
    public static bool AreInCode(string text, int start, int length) =>
        IsEscapedOrJoined(text, start, length) || HasKey(text, start, length) || HasPrefix(text, start, length) || HasName(text, start, length);

    private static bool HasPrefix(string text, int start, int length) => HasAny(text, start, length, Prefixes, StringComparison.Ordinal);

    private static bool HasName(string text, int start, int length) =>
        IsNamed(text, start, start + length)
            || HasAny(text, start, length, Marks, StringComparison.OrdinalIgnoreCase)
            || text.IndexOfAny(OtherCases, start, length) >= 0;

    private static bool HasAny(string text, int start, int length, string[] marks, StringComparison comparison)
    {
        foreach (var mark in marks)
        {
            if (text.IndexOf(mark, start, length, comparison) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsNamed(string text, int start, int end)
    {
        foreach (var name in Names)
        {
            for (var at = Next(name, text, start, end); at >= 0; at = Next(name, text, at + name.Length, end))
            {
                if (IsGiven(text, at + name.Length, end) && !(name == Token && IsCancellation(text, start, at)))
                    return true;
            }
        }

        return false;
    }

    private static int Next(string name, string text, int start, int end) => text.IndexOf(name, start, end - start, StringComparison.OrdinalIgnoreCase);

    // A value comes before the statement ends.
    private static bool IsGiven(string text, int at, int end)
    {
        for (; at < end && text[at] != ';'; at++)
        {
            if (text[at] is '=' or ':' or '{')
                return true;
        }

        return false;
    }

    // The type that half of all methods take.
    private static bool IsCancellation(string text, int start, int at) =>
        at - start >= Cancellation.Length && string.CompareOrdinal(text, at - Cancellation.Length, Cancellation, 0, Cancellation.Length) == 0;

    // What is put together from pieces or written in escapes does not stand in the code as it is.
    [MethodImpl(Tiering.Skipped)]
    private static bool IsEscapedOrJoined(string text, int start, int length)
    {
        var last = ' ';
        for (var at = start; at < start + length; at++)
        {
            var character = text[at];
            if (last == '\\' && character is 'u' or 'U' or 'x')
                return true;
            if ((last == '"' && character == '+') || (last == '+' && character is '"' or '$' or '@'))
                return true;
            if (!char.IsWhiteSpace(character))
                last = character;
        }

        return false;
    }

    [MethodImpl(Tiering.Skipped)]
    private static bool HasKey(string text, int start, int length)
    {
        var run = 0;
        var digits = false;
        for (var at = start; at < start + length; at++)
        {
            var character = text[at];
            if (!IsOfKey(character))
            {
                run = 0;
                digits = false;
                continue;
            }

            digits |= character is >= '0' and <= '9';
            if (++run >= ShortestKey && digits)
                return true;
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsOfKey(char value) => value is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/' or '=' or '_' or '-';
}
