using PatternAnalyzers.Accuracy.Anonymising;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Figures;
using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy;

/// <summary>Everything there is to report about a corpus.</summary>
internal sealed record Evaluation
{
    /// <summary>Each set, plain and anonymised.</summary>
    public required IReadOnlyList<Measurement> Measurements { get; init; }

    /// <summary>How far the two labellers agree.</summary>
    public required IReadOnlyList<Agreement> Agreements { get; init; }

    /// <summary>Measures a corpus.</summary>
    public static async Task<Evaluation> MakeAsync(CorpusFolder folder, CancellationToken cancellation)
    {
        var loader = new CorpusLoader(folder);
        var measurements = new List<Measurement>();
        foreach (var set in Enum.GetValues<CorpusSet>())
        {
            var (parts, gold) = (loader.Load(set), LabelFile.Read(folder.Gold(set)));
            measurements.Add(await Measurement.MakeAsync(set, parts, gold, symbols: null, cancellation).ConfigureAwait(false));
            var anonymous = new AnonymousSet(parts);
            measurements.Add(await Measurement.MakeAsync(set, anonymous.Parts, gold, anonymous.SymbolOf, cancellation).ConfigureAwait(false));
        }

        return new Evaluation
        {
            Measurements = measurements,
            Agreements = Agreement.Of(LabelFile.Read(folder.Labeller('a')), LabelFile.Read(folder.Labeller('b'))),
        };
    }

    /// <summary>All rows of both sets under their own names.</summary>
    public Measurement Whole
    {
        get
        {
            var plain = Measurements.Where(one => !one.Anonymised).ToList();
            return plain[0] with { Rows = [.. plain.SelectMany(one => one.Rows)], Unlabelled = plain.Sum(one => one.Unlabelled) };
        }
    }

    /// <summary>One of the measurements.</summary>
    public Measurement Of(CorpusSet set, bool anonymised) => Measurements.Single(one => one.Set == set && one.Anonymised == anonymised);
}
