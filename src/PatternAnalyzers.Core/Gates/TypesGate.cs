namespace PatternAnalyzers.Core.Gates;

internal sealed class TypesGate : Gate
{
    public override string Name => "types";

    public override string Title => "There are at least as many different types as the profile asks for.";

    public override GateResult Check(GateContext context)
    {
        var minimum = context.Profile.MinimumTypes;
        var types = context.Statistics.ByType;
        var found = types.Count == 0 ? "" : " (" + string.Join(", ", types.Select(pair => pair.Key + " " + Text(pair.Value))) + ")";
        return Result(types.Count >= minimum, Text(types.Count) + " types" + found + ", at least " + Text(minimum) + " needed");
    }
}
