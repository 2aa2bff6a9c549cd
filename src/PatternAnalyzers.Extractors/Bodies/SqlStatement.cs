namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Reads off a text of SQL what it does to which table.</summary>
internal static class SqlStatement
{
    private const int VerbLength = 6;
    private const int MostColumns = 3;
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];
    private static readonly char[] Quotes = ['[', '"', '`'];

    // A sentence begins with one capital, a statement with all or none.
    private static readonly string[] Verbs = ["INSERT", "insert", "UPDATE", "update", "DELETE", "delete", "SELECT", "select"];

    /// <summary><c>INSERT Lines</c>, <c>UPDATE Lines Amount,Price</c>; empty for a text that is no statement.</summary>
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
            "UPDATE" => Updated(words),
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

    // The columns stand before the equals signs that follow SET; those of the condition are none.
    private static string Updated(string[] words)
    {
        var set = Array.FindIndex(words, static word => Is("SET", word));
        if (set < 2)
            return "";
        var end = Array.FindIndex(words, set, static word => Is("WHERE", word) || Is("FROM", word));
        var columns = words.Take(end < 0 ? words.Length : end).Skip(set + 1).Select(static (word, at) => (Word: word, At: at)).ToList();
        var names = columns
            .Where(part => part.Word.IndexOf('=') > 0 || (part.At + 1 < columns.Count && columns[part.At + 1].Word[0] == '='))
            .Select(static part => Table(part.Word))
            .Where(static name => name.Length > 0)
            .Take(MostColumns);
        return Table(words[1]) is { Length: > 0 } table ? (table + " " + string.Join(",", names)).TrimEnd() : "";
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
