using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Figures;

namespace PatternAnalyzers.Accuracy.Floors;

/// <summary>All floors.</summary>
internal static class FloorTable
{
    /// <summary>The floors in the order of the report.</summary>
    public static IReadOnlyList<Floor> All { get; } =
    [
        .. OnAll("framework-anchored handlers, precision", .99, .98, one => one.FrameworkHandlerPrecision.Value),
        .. OnAll("framework-anchored handlers, recall", .98, .96, one => one.FrameworkHandlerRecall.Value),
        .. OnAll("node kind of nodes declared, based or named, accuracy", .995, .995, one => one.Of(Question.StatedKind).Accuracy),
        .. OnAll("node kind by behaviour alone, macro-F1", .90, .87, one => one.Of(Question.BehaviourKind).MacroF1),
        new("pattern type, macro-F1, held out", .85, .85, all => all.Of(CorpusSet.HeldOut, anonymised: false).Of(Question.PatternType).MacroF1),
        new("pattern type, macro-F1, held out, anonymised", .80, .80, all => all.Of(CorpusSet.HeldOut, anonymised: true).Of(Question.UnnamedType).MacroF1),
    ];

    /// <summary>True when the evaluation reaches every floor.</summary>
    public static bool AllMet(Evaluation evaluation) => All.All(floor => floor.IsMet(evaluation));

    // The floor holds for all rows; the held-out ones alone are watched, so that they do not fall behind.
    private static Floor[] OnAll(string name, double minimum, double held, Func<Measurement, double?> measure) =>
    [
        new($"{name}, all rows", minimum, minimum, all => measure(all.Whole)),
        new($"{name}, held out, watched", held, held, all => measure(all.Of(CorpusSet.HeldOut, anonymised: false))),
    ];
}
