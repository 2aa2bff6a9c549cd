using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes view components by what they show, and where that comes from.</summary>
internal static class ViewComponents
{
    private const string Ending = "ViewComponent";
    private const int MostSets = 3;

    // Whoever is asked for who is there, what they may do and how it is said in their language.
    private static readonly string[] Surroundings =
    [
        "Accessor", "Cache", "CacheManager", "ConsentManager", "Context", "EventPublisher", "Helper", "Localization", "LocalizationService", "Localizer",
        "MappingService", "Permission", "PermissionService", "Services", "UrlHelper"
    ];

    /// <summary><c>View component that renders the category menu with data from ICategoryService.</c>; empty for other types.</summary>
    public static string Of(DescriptionInput input)
    {
        var name = Role.Simple(input.Type.Name);
        if (input.Type.Modifiers.Contains("abstract")
            || !(name.EndsWith(Ending, StringComparison.Ordinal) || input.Implements.Any(fact => fact.Name == Ending)))
        {
            return "";
        }

        var words = Written.Split(name.EndsWith(Ending, StringComparison.Ordinal) ? name.Substring(0, name.Length - Ending.Length) : name);
        // One of many would be told by a single word.
        return words.Count == 0
            ? ""
            : "View component that renders " + (words.Count == 1 ? "the " + words[0] + " view" : NounPhrase.Of(words)) + Source(input, words) + ".";
    }

    private static string Source(DescriptionInput input, IReadOnlyList<string> words)
    {
        var sets = input.Effects
            .Where(EffectPhrases.IsSet)
            .Select(effect => string.Join(" ", Written.Split(effect.Symbol.Substring(effect.Symbol.LastIndexOf('.') + 1))))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(set => set, StringComparer.Ordinal)
            .ToList();
        if (sets.Count is > 0 and <= MostSets)
            return " from " + Prose.List(sets, MostSets) + " in the database";
        var asked = input.Called
            .Where(call => call.IsInterface
                && call.Member.Kind == "method"
                && !Surroundings.Any(ending => call.Owner.EndsWith(ending, StringComparison.Ordinal))
                && (CalledDeeds.Asks(call.Member) || GenericRepositories.Is(call.Owner)))
            .ToList();
        // Who is asked for what is shown, else the only one that is asked.
        var telling = asked.FindAll(call => Words.Split(call.Member.Name.Split('(', '`')[0])
            .Any(word => words.Contains(Singular.Of(Written.Of(word))) || words.Contains(Written.Of(word))));
        var owners = (telling.Count > 0 ? telling : asked).Select(call => call.Owner).Distinct(StringComparer.Ordinal).ToList();
        return owners.Count == 1
            && GenericRepositories.Said(owners[0], input.Type) is var source
            && (source.IndexOf('<') > 0 || !GenericRepositories.Is(source))
            ? " with data from " + source
            : "";
    }
}
