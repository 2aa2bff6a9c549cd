using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Gates;

internal sealed class RelationshipEndsGate : Gate
{
    public override string Name => "relationship_ends";

    public override string Title => "Every relationship joins a pattern to a pattern or a message, with a weight from 0 to 1.";

    private static readonly HashSet<string> ToMessages = new(StringComparer.Ordinal) { "handles", "publishes" };

    public override GateResult Check(GateContext context)
    {
        var wrong = context.Manifest.Relationships.Where(relationship => IsWrong(relationship, context.Ids));
        return None(Offenders.Of(wrong.Select(Label)), "every relationship has both ends", "relationships with a missing end or an impossible weight");
    }

    private static bool IsWrong(Relationship relationship, Repeats ids) =>
        !ids.Met(relationship.Source)
        || string.IsNullOrWhiteSpace(relationship.Target)
        || (!ToMessages.Contains(relationship.Kind) && !ids.Met(relationship.Target))
        || !(relationship.Weight >= 0 && relationship.Weight <= 1);

    private static string Label(Relationship relationship) => relationship.Source + " " + relationship.Kind + " " + relationship.Target;
}
