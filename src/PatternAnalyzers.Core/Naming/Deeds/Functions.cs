using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a type is given to call that has no name but that of a parameter.</summary>
internal static class Functions
{
    /// <summary><c>the handler</c>, <c>the update function</c>; empty for a type that is given no function.</summary>
    public static string Of(TypeFact type)
    {
        var functions = type.Dependencies
            .Where(dependency => Nature.IsDelegate(dependency.Type))
            .Select(dependency => Written.Split(dependency.Name))
            .Where(words => words.Count > 0)
            .ToList();
        if (functions.Count == 0)
            return "";
        // What is only asked comes before what is done.
        var told = functions.Find(words => !CalledDeeds.IsQuestion(Verbs.ThirdPerson(words[0]))) ?? functions[0];
        return "the " + string.Join(" ", told)
            + (Verbs.Contains(told[0]) && told[told.Count - 1] is not ("action" or "callback" or "function" or "handler") ? " function" : "");
    }
}
