namespace PatternAnalyzers.Extractors.Content;

/// <summary>Tells keys from names by their disorder.</summary>
internal static class KeyText
{
    private const int Shortest = 24;
    private const int CloudSecret = 40;
    private const double KeyEntropy = 3.8;

    // In random text every second neighbour is of another class; in names a class changes at words only.
    private const double KeyDisorder = .4;
    private const double CloudDisorder = .25;

    // Digests of documents, commits and packages; a key of that form is told by the name that it is given.
    private static readonly int[] Digests = [40, 64, 96, 128];

    private static readonly string[] IntegrityMarks = ["sha256-", "sha384-", "sha512-"];

    /// <summary>True when the whole text is a key.</summary>
    public static bool Is(string text)
    {
        if (text.Length < Shortest || !text.All(IsKeyCharacter) || Guid.TryParse(text, out _) && text.IndexOf('-') >= 0)
            return false;
        if (IntegrityMarks.Any(mark => text.StartsWith(mark, StringComparison.Ordinal)))
            return false;
        if (IsHexadecimal(text))
            return text.Length >= 32 && text.Any(char.IsDigit) && !Digests.Contains(text.Length);
        return IsMixed(text, digits: 2) && Entropy(text) >= KeyEntropy && Disorder(text) >= KeyDisorder || IsCloudSecret(text);
    }

    // Forty characters of base 64, of which a slash or plus is nearly always one.
    private static bool IsCloudSecret(string text) =>
        text.Length == CloudSecret
            && text.IndexOfAny(['/', '+']) >= 0
            && text.IndexOfAny(['-', '_', '=']) < 0
            && IsMixed(text, digits: 1)
            && Disorder(text) >= CloudDisorder;

    private static bool IsKeyCharacter(char value) => value < 128 && (char.IsLetterOrDigit(value) || value is '+' or '/' or '=' or '_' or '-');

    private static bool IsHexadecimal(string text) => text.All(static value => value is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));

    // Names and routes have upper and lower case; keys have digits among them as well.
    private static bool IsMixed(string text, int digits) => text.Count(char.IsDigit) >= digits && text.Any(char.IsUpper) && text.Any(char.IsLower);

    private static double Disorder(string text)
    {
        var changes = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (Class(text[i]) != Class(text[i - 1]))
                changes++;
        }

        return (double)changes / text.Length;
    }

    private static int Class(char value) => char.IsUpper(value) ? 0 : char.IsLower(value) ? 1 : char.IsDigit(value) ? 2 : 3;

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
