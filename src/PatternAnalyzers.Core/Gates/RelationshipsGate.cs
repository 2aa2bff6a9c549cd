namespace PatternAnalyzers.Core.Gates;

internal sealed class RelationshipsGate : Gate
{
    public override string Name => "relationships";

    public override string Title => "There is at least one relationship where the profile asks for it.";

    public override GateResult Check(GateContext context)
    {
        var count = context.Statistics.Relationships;
        var asked = context.Profile.RequireRelationships;
        return Result(count > 0 || !asked, Text(count) + " relationships" + (asked ? ", at least 1 needed" : "; this profile asks for none"));
    }
}
