using System.Text;
using PatternAnalyzers.Accuracy.Figures;

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>The figures of a question in Markdown.</summary>
internal static class MatrixText
{
    /// <summary>Figures of each class, their mean, and the matrix.</summary>
    public static string Of(string title, ConfusionMatrix matrix)
    {
        if (matrix.Total == 0)
            return "";
        var text = new StringBuilder($"#### {title}\n\n");
        text.Append(
            $"{Figure.Of(matrix.Right)} of {Figure.Of(matrix.Total)} right, accuracy {Figure.Of(matrix.Accuracy)}, macro-F1 {Figure.Of(matrix.MacroF1)}.\n\n");
        return text.Append(Classes(matrix)).Append('\n').Append(Cells(matrix)).Append('\n').ToString();
    }

    private static MarkdownTable Classes(ConfusionMatrix matrix)
    {
        var table = new MarkdownTable("class", "precision", "recall", "F1", "support");
        foreach (var figures in matrix.PerClass())
            table.Row(Name(figures), Figure.Of(figures.Precision), Figure.Of(figures.Recall), Figure.Of(figures.F1), Figure.Of(figures.Support));
        return table;
    }

    // What is too rare for the mean is marked.
    private static string Name(ClassFigures figures) => figures.IsAveraged ? figures.Name : figures.Name + " *";

    private static MarkdownTable Cells(ConfusionMatrix matrix)
    {
        var table = new MarkdownTable([@"is \ got", .. matrix.Classes]);
        foreach (var gold in matrix.Classes)
            table.Row(matrix.Classes.Select(got => matrix[gold, got] is var count and not 0 ? Figure.Of(count) : "·").Prepend(gold));
        return table;
    }
}
