using System.Text;

namespace Corpus.Workshop.Reports;

public interface IReportWriter
{
    bool CanWrite(string mediaType);
    int Priority { get; }
    byte[] Write(ReportGrid grid);
}

public sealed record ReportGrid(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

public sealed class ReportOutput
{
    private readonly IReportWriter[] _writers;

    public ReportOutput(IEnumerable<IReportWriter> writers) =>
        _writers = writers.OrderByDescending(w => w.Priority).ToArray();

    public byte[] Produce(ReportGrid grid, string accept)
    {
        foreach (var mediaType in accept.Split(',', StringSplitOptions.TrimEntries))
        {
            foreach (var writer in _writers)
            {
                if (writer.CanWrite(mediaType))
                {
                    return writer.Write(grid);
                }
            }
        }

        throw new NotSupportedException($"No writer for '{accept}'.");
    }
}

internal sealed class SemicolonWriter : IReportWriter
{
    public int Priority => 10;

    public bool CanWrite(string mediaType) => mediaType is "text/csv" or "*/*";

    public byte[] Write(ReportGrid grid)
    {
        var text = new StringBuilder().AppendJoin(';', grid.Columns).AppendLine();
        foreach (var row in grid.Rows)
        {
            text.AppendJoin(';', row.Select(v => v?.ToString()?.Replace(";", ","))).AppendLine();
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
