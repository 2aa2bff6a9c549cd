using System.Text;
using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Figures;
using PatternAnalyzers.Accuracy.Floors;

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>The measurement in a few lines.</summary>
internal static class Summary
{
    /// <summary>The lines.</summary>
    public static string Of(Evaluation evaluation)
    {
        var text = new StringBuilder();
        foreach (var one in evaluation.Measurements)
        {
            text.Append($"{SetName.Of(one)}: {Figure.Of(one.Rows.Count)} symbols");
            foreach (var question in Question.All)
                text.Append($"; {question.Title.ToLowerInvariant()} {Figure.Of(one.Of(question).Accuracy)} (macro-F1 {Figure.Of(one.Of(question).MacroF1)})");
            text.Append('\n');
        }

        foreach (var floor in FloorTable.All)
            text.Append(
                $"{(floor.IsMet(evaluation) ? "met   " : "MISSED")} {Figure.Of(floor.Measure(evaluation))} >= {Figure.Of(floor.Minimum)}  {floor.Name}\n");
        return text.ToString();
    }
}
