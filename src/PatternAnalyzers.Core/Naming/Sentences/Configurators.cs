using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes configurators by what can be set: their methods are called by things, and <c>Host</c> hosts nothing.</summary>
internal static class Configurators
{
    private const int Told = 4;
    private const int Few = 2;
    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal)
    {
        "allow", "configure", "customize", "disable", "enable", "enforce", "set", "use", "with"
    };

    // When something is done is no thing that is set.
    private static readonly HashSet<string> Moments = new(StringComparer.Ordinal) { "after", "before", "forward", "from", "on", "when" };

    /// <summary><c>Configures RabbitMQ queues: quorum queue, priority, expiration and more.</c>; empty for other types and for those with too little to set.</summary>
    public static string Of(DescriptionInput input)
    {
        var words = Written.Split(Role.Simple(input.Type.Name)).ToList();
        if (words.Count < Few || words[words.Count - 1] is not ("configurator" or "configurer") || Deeds.Deed.Of(Role.Simple(input.Type.Name)) is not null)
            return "";
        var settings = input.Type.Members
            .Where(IsSetting)
            .Select(Thing)
            .Concat(input.Type.Fields.Where(Opening.IsOpen).Select(field => Plain([.. Written.Split(field.Name)])))
            .Where(thing => thing.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (settings.Count < Few)
            return "";
        words.RemoveAt(words.Count - 1);
        if (words.Count > 1 && words[words.Count - 1] == "factory")
            words.RemoveAt(words.Count - 1);
        var named = Amount.Many(string.Join(" ", words));
        return "Configures " + named + ": "
            + (settings.Count > Told + 1 ? string.Join(", ", settings.Take(Told)) + " and more" : Prose.List(settings, settings.Count)) + ".";
    }

    private static bool IsSetting(MemberFact member) =>
        member is { Kind: "method", Accessibility: "public", Parameters.Count: > 0 }
            && !member.Modifiers.Contains("override")
            && !member.Modifiers.Contains("explicit");

    // SetKeyPrefix is about the key prefix, and so are KeyPrefix and ReceiveEndpoint, whatever else their first words mean.
    private static string Thing(MemberFact member)
    {
        var words = Written.Split(MemberName.Simple(member.Name)).ToList();
        if (words.Count > 1 && Sets.Contains(words[0]))
            return Plain(words);
        var isGiven = member.Returns == "void"
            && (words.Count > 1 || Verbs.IsNoun(words[0]) || !Verbs.Contains(words[0]))
            && (!Verbs.Contains(words[0]) || Verbs.IsNoun(words[0]) || member.Parameters.Any(type => type.StartsWith("Action<", StringComparison.Ordinal)));
        return isGiven && words[0] is not ("add" or "build" or "connect" or "create" or "override" or "register" or "track" or "validate") ? Plain(words) : "";
    }

    private static string Plain(List<string> words)
    {
        if (words.Count > 1 && Sets.Contains(words[0]))
            words.RemoveAt(0);
        var means = words.FindIndex(word => word is "using");
        words = means < 0 ? words : [.. words.Take(means)];
        while (words.Count > 0 && NounPhrase.IsPlace(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        return words.Count == 0 || Moments.Contains(words[0]) || words[words.Count - 1] is "completed" or "faulted" ? "" : string.Join(" ", words);
    }
}
