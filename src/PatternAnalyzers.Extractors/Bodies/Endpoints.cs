namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Recognises loopback and private addresses, and paths of one user's machine, in literals.</summary>
internal static class Endpoints
{
    private const int LongestLiteral = 500;
    private const string Loopback = "localhost";

    public static bool IsHardCoded(string text)
    {
        if (text.Length is < 7 or > LongestLiteral)
            return false;
        if (IsHome(text))
            return true;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsHostPart(text[i]))
                continue;
            if (i > start && IsPrivate(text, start, i - start))
                return true;
            start = i + 1;
        }

        return false;
    }

    private static bool IsHome(string text) =>
        HasFolder(text, "/home/")
            || HasFolder(text, "/Users/")
            || (text.Length > 10 && char.IsLetter(text[0]) && HasFolder(text.Substring(2).Replace('\\', '/'), "/Users/"));

    // The folder of somebody, and something in it.
    private static bool HasFolder(string text, string homes) =>
        text.StartsWith(homes, StringComparison.Ordinal) && text.IndexOf('/', homes.Length) > homes.Length && text.IndexOf('{') < 0;

    private static bool IsHostPart(char value) => char.IsLetterOrDigit(value) || value is '.' or '-';

    private static bool IsPrivate(string text, int start, int length) =>
        (length == Loopback.Length && string.Compare(text, start, Loopback, 0, length, StringComparison.OrdinalIgnoreCase) == 0)
        || (char.IsDigit(text[start]) && IsPrivateAddress(text.Substring(start, length).Split('.')));

    private static bool IsPrivateAddress(string[] octets) =>
        octets.Length == 4 && octets.All(static octet => byte.TryParse(octet, out _))
        && (octets[0] is "127" or "10"
            || (octets[0] == "192" && octets[1] == "168")
            || (octets[0] == "172" && byte.Parse(octets[1], System.Globalization.CultureInfo.InvariantCulture) is >= 16 and <= 31));
}
