using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes hosted services by whom they start and stop with the application.</summary>
internal static class Hosting
{
    private static readonly HashSet<string> Starts = new(StringComparer.Ordinal) { "StartingAsync", "StartAsync", "StartedAsync" };
    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal) { "StoppingAsync", "StopAsync", "StoppedAsync" };

    /// <summary><c>Hosted service that runs the migrator when the application starts.</c>; empty where others say more.</summary>
    public static string Of(DescriptionInput input)
    {
        if (input.PatternType != PatternType.Handler
            || !input.Implements.Any(fact => fact.Name is "IHostedService" or "IHostedLifecycleService")
            || Opening.Of(input) != Hosted.Service
            || Duty.Of(input) is not null)
        {
            return "";
        }

        var called = CalledDeeds.Of(input, questions: false);
        if (called.Text.Length == 0 && Told(input) is { Length: > 0 } told)
            return Hosted.Service + " that " + told + ".";
        return Whom(input) is { Length: > 0 } hosted && called.Owners.All(owner => owner.EndsWith("Server", StringComparison.Ordinal))
            ? Hosted.Service + " for " + hosted + "."
            : "";
    }

    // Migrate, start and run take no object: it is done to who is called.
    private static string Told(DescriptionInput input)
    {
        var calls = input.Type.Members.Where(member => Starts.Contains(MemberName.Simple(member.Name)) || Stops.Contains(MemberName.Simple(member.Name)))
            .SelectMany(member => member.Calls.Select(call => (When: MemberName.Simple(member.Name), Owner: MemberName.Owner(call), Deed: Deed.Of(
                MemberName.Simple(call.Substring(call.IndexOf('|') + 1))))))
            .Where(call => call.Deed is { Object: "" } && !CalledDeeds.IsQuestion(call.Deed.Verb) && Collaborator.IsGiven(input.Type, call.Owner)).ToList();
        var owners = calls.Select(call => call.Owner).Distinct(StringComparer.Ordinal).ToList();
        if (owners.Count != 1)
            return "";
        var words = Written.Split(Nature.IsInterface(owners[0]) ? owners[0].Substring(1) : owners[0]);
        var verbs = calls
            .Select(call => Verbs.IsDoer(words[words.Count - 1], call.Deed!.Verb) ? "runs" : call.Deed!.Verb)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(verb => verb == "stops")
            .ToList();
        return Prose.List(verbs, verbs.Count) + " the " + string.Join(" ", words)
            + (calls.TrueForAll(call => Starts.Contains(call.When)) ? " when the application starts" : "");
    }

    // Whom it is called after and makes or was given.
    private static string Whom(DescriptionInput input)
    {
        var name = Role.Simple(input.Type.Name);
        var made = input.Created.FirstOrDefault(type => name.StartsWith(type, StringComparison.Ordinal) && name != type);
        if (made is not null)
            return Amount.Any("the " + string.Join(" ", Written.Split(made)), one: true);
        var given = input.Type.Dependencies
            .Select(dependency => dependency.Type)
            .FirstOrDefault(type => Nature.IsInterface(type) && name.StartsWith(type.Substring(1), StringComparison.Ordinal));
        return given is null ? "" : "the " + string.Join(" ", Written.Split(given.Substring(1)));
    }
}
