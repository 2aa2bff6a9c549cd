using PatternAnalyzers.Accuracy.Answers;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Labels;
using PatternAnalyzers.Core.Classification.Shapes;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Accuracy.Training;

/// <summary>Fits the weights of shapes to the set that may be developed on.</summary>
internal static class ShapeTraining
{
    // What says itself what it is teaches nothing about shapes.
    private static readonly HashSet<string> Settled = new(StringComparer.Ordinal) { "declared", "based", "framework" };

    /// <summary>The weights, one line a class.</summary>
    public static async Task<double[][]> FitAsync(CorpusFolder folder, CancellationToken cancellation)
    {
        var gold = LabelFile.Read(folder.Gold(CorpusSet.Develop)).Where(label => !Settled.Contains(label.Anchor)).ToDictionary(label => label.Symbol, StringComparer.Ordinal);
        var facts = await AnswerSheet.ExtractAsync(CorpusSet.Develop, new CorpusLoader(folder).Load(CorpusSet.Develop), cancellation).ConfigureAwait(false);
        var rows = new List<double[]>();
        var labels = new List<int>();
        foreach (var project in facts)
        {
            foreach (var type in project.Types.Where(type => gold.ContainsKey(type.Symbol)).OrderBy(type => type.Symbol, StringComparer.Ordinal))
            {
                if (ShapeReading.Values(type, Own(project, type)) is not { } values)
                    continue;
                rows.Add(values);
                labels.Add(Column(gold[type.Symbol]));
            }
        }

        return new Regression(rows, labels, ShapeWeights.Columns).Fit();
    }

    private static IReadOnlyList<ImplementsFact> Own(ProjectFacts project, TypeFact type) => [.. project.Implements.Where(fact => fact.Symbol == type.Symbol)];

    private static int Column(Label label)
    {
        var index = ShapeReading.Families.Select(WireNames.Of).ToList().IndexOf(label.PatternType);
        return index < 0 ? ShapeReading.Families.Count : index;
    }
}
