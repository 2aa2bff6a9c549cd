using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Figures;

namespace PatternAnalyzers.Accuracy.Floors;

/// <summary>All floors.</summary>
internal static class FloorTable
{
    /// <summary>The floors in the order of the report.</summary>
    public static IReadOnlyList<Floor> All { get; } =
    [
        .. OnBoth("framework-anchored handlers, precision", .99, .98, one => one.FrameworkHandlerPrecision.Value),
        .. OnBoth("framework-anchored handlers, recall", .98, .95, one => one.FrameworkHandlerRecall.Value),
        .. OnBoth("node kind of nodes declared, based or named, accuracy", .995, .995, one => one.Of(Question.StatedKind).Accuracy),
        .. OnBoth("node kind by behaviour alone, macro-F1", .90, .89, one => one.Of(Question.BehaviourKind).MacroF1),
        new("pattern type, macro-F1, held out", .85, .84, all => all.Of(CorpusSet.HeldOut, anonymised: false).Of(Question.PatternType).MacroF1),
        new("pattern type, macro-F1, held out, anonymised", .80, .75, all => all.Of(CorpusSet.HeldOut, anonymised: true).Of(Question.UnnamedType).MacroF1),
    ];

    /// <summary>True when the evaluation reaches every floor.</summary>
    public static bool AllMet(Evaluation evaluation) => All.All(floor => floor.IsMet(evaluation));

    private static Floor[] OnBoth(string name, double minimum, double held, Func<Measurement, double?> measure) =>
    [
        new($"{name}, developed on", minimum, minimum, all => measure(all.Of(CorpusSet.Develop, anonymised: false))),
        new($"{name}, held out", minimum, held, all => measure(all.Of(CorpusSet.HeldOut, anonymised: false))),
    ];
}
