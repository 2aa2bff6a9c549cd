using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules.Purity;

internal sealed class Onex2009PureNodeTakesInfrastructureRule : Rule
{
    private static readonly string?[] Infrastructure =
    [
        EffectCategories.Network, EffectCategories.File, EffectCategories.Database, EffectCategories.Messaging, EffectCategories.Intelligence,
        EffectCategories.Cloud,
    ];

    public override string Id => "ONEX2009";

    public override string Title => "Inject no infrastructure into COMPUTE and REDUCER";

    public override string Description =>
        "A client, connection or bus that is handed to a pure node will be used one day, and until then every test has to provide it (omnibase_core check_node_purity: networking_import, event_bus_import). A client that is used is told at its uses by ONEX2001.";

    public override Severity Severity => Severity.Medium;

    public override IReadOnlyList<string> Tokens => ["node-purity-ok", "io-ok"];

    public override bool AppliesTo(RuleContext context) => context.ClaimsPurity() && context.IsType();

    public override IEnumerable<Violation> Evaluate(RuleContext context)
    {
        var kind = WireNames.Of(context.ClaimedKind()!.Value);
        foreach (var dependency in context.Type.Dependencies.Where(dependency => Infrastructure.Contains(dependency.Category, StringComparer.Ordinal)))
        {
            if (!context.Effects(dependency.Category!).Any())
                yield return Violation(
                    context,
                    context.Type.LineStart,
                    kind + " node takes '" + dependency.Type + " " + dependency.Name + "' (" + dependency.Category
                        + "); hand in what was read with it instead.");
        }
    }
}
