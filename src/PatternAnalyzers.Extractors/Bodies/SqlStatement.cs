namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Reads off a text of SQL what it does to which table.</summary>
internal static class SqlStatement
{
    private const int VerbLength = 6;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];
    private static readonly char[] Quotes = ['[', '"', '`'];

    // A sentence begins with one capital, a statement with all or none.
    private static readonly string[] Verbs = ["INSERT", "insert", "UPDATE", "update", "DELETE", "delete", "SELECT", "select"];

    /// <summary><c>INSERT Lines</c>; empty for a text that is no statement.</summary>
    public static string Of(string text)
    {
        if (!Begins(text))
            return "";
        var words = text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var verb = words[0].ToUpperInvariant();
        var table = verb switch
        {
            "INSERT" => After("INTO", words, at: 1),
            "DELETE" => After("FROM", words, at: 1),
            "UPDATE" => words.Skip(2).Any(static word => Is("SET", word)) ? Table(words[1]) : "",
            _ => Enumerable.Range(1, words.Length - 1).Select(at => After("FROM", words, at)).FirstOrDefault(static name => name.Length > 0) ?? "",
        };
        return table.Length == 0 ? "" : verb + " " + table;
    }

    /// <summary>True for a text that opens with a verb of SQL and says more.</summary>
    public static bool Begins(string text)
    {
        var start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return start + VerbLength < text.Length && char.IsWhiteSpace(text[start + VerbLength])
            && Array.Exists(Verbs, verb => string.CompareOrdinal(text, start, verb, 0, VerbLength) == 0);
    }

    private static string After(string keyword, string[] words, int at) => at + 1 < words.Length && Is(keyword, words[at]) ? Table(words[at + 1]) : "";

    private static bool Is(string keyword, string word) => word == keyword || word == keyword.ToLowerInvariant();

    // The table is the last part of its name: [orders].[Lines], "orders"."lines", dbo.Lines.
    private static string Table(string word)
    {
        var name = "";
        foreach (var part in word.Split('.'))
        {
            var bare = part.TrimStart(Quotes);
            var length = bare.TakeWhile(static letter => char.IsLetterOrDigit(letter) || letter == '_').Count();
            if (length == 0)
                return "";
            name = bare.Substring(0, length);
            if (bare.Length - length > 1)
                break;
        }

        return name;
    }
}
