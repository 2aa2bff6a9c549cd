using System.Globalization;

namespace Corpus.Harbour.Bridge.Steps;

public sealed class ImportRow
{
    public string[] Cells { get; set; } = [];
    public Dictionary<string, object> Values { get; } = [];
    public List<string> Problems { get; } = [];
}

public delegate Task RowDelegate(ImportRow row);

public interface IImportStep
{
    Task InvokeAsync(ImportRow row, RowDelegate next);
}

public sealed class ReadWeights : IImportStep
{
    public Task InvokeAsync(ImportRow row, RowDelegate next)
    {
        for (var i = 3; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i].Trim();
            var factor = cell.EndsWith("lb") ? .45359237 : 1;
            if (double.TryParse(cell.TrimEnd('l', 'b', 'k', 'g', ' '), CultureInfo.InvariantCulture, out var v)) row.Values[$"w{i}"] = v * factor;
            else row.Problems.Add($"cell {i}: {cell}");
        }

        return row.Problems.Count > 3 ? Task.CompletedTask : next(row);
    }
}

public sealed class AssignVoyage(TimeProvider clock) : IImportStep
{
    public async Task InvokeAsync(ImportRow row, RowDelegate next)
    {
        row.Values["voyage"] = Guid.NewGuid();
        row.Values["imported"] = clock.GetUtcNow();
        await next(row);
    }
}

public sealed class ImportPipelineFactory(IReadOnlyList<IImportStep> steps)
{
    public RowDelegate Build()
    {
        RowDelegate tail = _ => Task.CompletedTask;
        foreach (var step in steps.Reverse())
        {
            var next = tail;
            tail = row => step.InvokeAsync(row, next);
        }

        return tail;
    }
}
