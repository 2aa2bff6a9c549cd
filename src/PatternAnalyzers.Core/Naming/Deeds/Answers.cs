using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says what a handler of several messages publishes for which.</summary>
internal static class Answers
{
    private const int Told = 3;

    /// <summary><c>publishes CodeGenerated on CodeRequested and CodeCreated on ChainClosed</c>; empty for a handler of one message.</summary>
    public static string Of(DescriptionInput input)
    {
        var messages = input.Handles.Select(handled => handled.MessageName).Distinct(StringComparer.Ordinal).ToList();
        var publishes = input.Effects.Any(effect => effect.Category == EffectCategories.Messaging)
            || input.Implements.Any(fact => fact.Target.StartsWith("?:", StringComparison.Ordinal));
        if (messages.Count < 2 || !publishes || input.Answers.Count == 0)
            return "";
        var byMessage = input.Answers
            .GroupBy(answer => answer.Message, StringComparer.Ordinal)
            .Select(group => (Message: group.Key, Sent: group.Select(answer => answer.Sent).OrderBy(name => name, StringComparer.Ordinal).ToList()))
            .GroupBy(pair => Prose.List(pair.Sent, Told), StringComparer.Ordinal)
                .Select(group => group.Key + " on " + Prose.List([.. group.Select(pair => pair.Message).OrderBy(name => name, StringComparer.Ordinal)], Told))
                .OrderBy(text => text, StringComparer.Ordinal)
                .Take(Told)
                .ToList();
        return "publishes " + (byMessage.Exists(text => text.IndexOf(" and ", StringComparison.Ordinal) >= 0)
            ? string.Join(", and ", byMessage)
            : Prose.List(byMessage, Told));
    }
}
