using PatternAnalyzers.Accuracy.Answers;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Figures;
using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy;

/// <summary>One set, asked and judged.</summary>
internal sealed record Measurement
{
    /// <summary>The set.</summary>
    public required CorpusSet Set { get; init; }

    /// <summary>True when every identifier was replaced before asking.</summary>
    public required bool Anonymised { get; init; }

    /// <summary>Every label with its answer, in ordinal order of the original symbols.</summary>
    public required IReadOnlyList<Judged> Rows { get; init; }

    /// <summary>How many symbols are called patterns that nobody labelled; they are in no figure.</summary>
    public required int Unlabelled { get; init; }

    /// <summary>Of the answers that call something a handler by more than its name, those that are right.</summary>
    public Share FrameworkHandlerPrecision => Share.Of(Rows.Where(row => row.Got.IsFrameworkHandler), row => row.Gold.PatternType == Vocabulary.Handler);

    /// <summary>Of the handlers that a framework anchors, those that were found.</summary>
    public Share FrameworkHandlerRecall =>
        Share.Of(Rows.Where(row => row.Gold is { PatternType: Vocabulary.Handler, Anchor: "framework" }), row => row.Got.PatternType == Vocabulary.Handler);

    /// <summary>Asks about a set and judges the answers.</summary>
    /// <param name="set">The set.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="gold">Its labels.</param>
    /// <param name="symbols">What each symbol is called in the parts; null when it kept its name.</param>
    /// <param name="cancellation">Cancels the asking.</param>
    public static async Task<Measurement> MakeAsync(
        CorpusSet set, IReadOnlyList<CorpusPart> parts, IReadOnlyList<Label> gold, Func<string, string>? symbols, CancellationToken cancellation)
    {
        var sheet = await AnswerSheet.AskAsync(set, parts, cancellation).ConfigureAwait(false);
        var names = gold.Select(label => symbols is null ? label.Symbol : symbols(label.Symbol)).ToList();
        return new Measurement
        {
            Set = set,
            Anonymised = symbols is not null,
            Rows = [.. gold.Select((label, index) => new Judged(label, sheet.About(names[index])))],
            Unlabelled = sheet.Patterns.Except(names, StringComparer.Ordinal).Count(),
        };
    }

    /// <summary>The matrix of a question.</summary>
    public ConfusionMatrix Of(Question question) => question.Matrix(Rows);
}
