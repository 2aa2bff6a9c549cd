using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What comes back, as the return types say it: of an endpoint what else it may answer, of a handler what it hands out.</summary>
internal static class Outcome
{
    // Where Problem may always be answered it says nothing.
    private static readonly (string Result, string Said)[] Answers =
    [
        ("NotFound", "not found"), ("Conflict", "conflict"), ("ValidationProblem", "with validation problems")
    ];
    private static readonly string[] Pages = ["PagedResult<", "PagedList<", "PaginatedList<", "Page<"];

    /// <summary><c> or answers not found</c>; empty where the return type is no choice.</summary>
    public static string Else(TypeFact type)
    {
        const string Choice = "Results<";
        var returns = type.Members.Select(member => member.Returns).FirstOrDefault(text => text.IndexOf(Choice, StringComparison.Ordinal) >= 0);
        if (returns is null)
            return "";
        var results = returns
            .Substring(returns.IndexOf(Choice, StringComparison.Ordinal) + Choice.Length)
            .Split(',')
            .Select(part => part.Trim().Split('<')[0].TrimEnd('>'))
            .ToList();
        var said = Answers.FirstOrDefault(row => results.Contains(row.Result)).Said;
        return said is null ? "" : " or answers " + said;
    }

    /// <summary>The clause with what is handed out: <c>and returns its ID</c>, <c>and returns it as a DTO</c>, and that it is only a page of many.</summary>
    /// <param name="said">What is done.</param>
    /// <param name="returns">The return type of the method that does it.</param>
    public static string Of(string said, string returns)
    {
        var type = TypeWords.Unwrapped(returns);
        if (Pages.Any(page => type.StartsWith(page, StringComparison.Ordinal)))
            return Paged(said);
        var verb = said.Split(' ')[0];
        if (said.IndexOf(" and ", StringComparison.Ordinal) >= 0 || said.IndexOf(';') >= 0 || verb.Length == said.Length || type.IndexOf('<') >= 0)
            return said;
        var words = Written.Split(type.TrimEnd('?'));
        var last = words.Count == 0 ? "" : words[words.Count - 1];
        if (verb is "adds" or "creates" && (type == "Guid" || (last == "ID" && IsOf(words, said))))
            return said + " and returns its ID";
        if (words.Count > 1 && last is "dto" or "DTO" && IsOf(words, said))
            return said + " and returns it as a DTO";
        return said;
    }

    private static bool IsOf(IReadOnlyList<string> words, string said) =>
        words.Count > 1 && Clauses.IsSaid(string.Join(" ", words.Take(words.Count - 1)), said) && !NounPhrase.IsPlural(said.Split(' ')[1]);

    private static string Paged(string said)
    {
        var words = said.Split(' ');
        return words.Length > 1 && words[0] is "gets" or "lists" && words[1] != "the" ? words[0] + " a page of " + string.Join(" ", words.Skip(1)) : said;
    }
}
