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
    // The other families are told by what they call and implement, before anybody looks at the shape.
    private static readonly List<string> Classes = [.. ShapeReading.Families.Select(WireNames.Of), Vocabulary.NoPattern];

    /// <summary>The weights, one line a class.</summary>
    public static async Task<double[][]> FitAsync(CorpusFolder folder, CancellationToken cancellation)
    {
        var gold = LabelFile.Read(folder.Gold(CorpusSet.Develop))
            .Where(label => Classes.Contains(label.PatternType))
            .ToDictionary(label => label.Symbol, StringComparer.Ordinal);
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
                labels.Add(Classes.IndexOf(gold[type.Symbol].PatternType));
            }
        }

        return new Regression(rows, labels, ShapeWeights.Columns).Fit();
    }

    private static IReadOnlyList<ImplementsFact> Own(ProjectFacts project, TypeFact type) => [.. project.Implements.Where(fact => fact.Symbol == type.Symbol)];
}
