using System.Text;
using OmniBase.Models;

namespace Corpus.OnexNodes.Reporting;

public enum EnumReportFormat { Markdown, Html, Csv }

public sealed record ModelComplianceFinding(string Rule, string Severity, string File, int Line, string Message);
public sealed record ModelComplianceReport(string Title, DateTimeOffset CreatedAt, IReadOnlyList<ModelComplianceFinding> Findings);

public sealed class NodeComplianceReporterEffect
{
    private readonly string _outputDirectory;
    private readonly TimeProvider _clock;

    public NodeComplianceReporterEffect(string outputDirectory, TimeProvider clock)
    {
        _outputDirectory = outputDirectory;
        _clock = clock;
    }

    public async Task<string> ExecuteEffectAsync(ModelContractEffect contract, IReadOnlyList<ModelComplianceFinding> findings, CancellationToken ct = default)
    {
        var report = new ModelComplianceReport(contract.Name, _clock.GetUtcNow(), findings);
        var format = Enum.Parse<EnumReportFormat>(contract.Parameters.GetValueOrDefault("format", "Markdown"));
        var (text, extension) = format switch
        {
            EnumReportFormat.Csv => (Csv(report), "csv"),
            EnumReportFormat.Html => ("<html><body><pre>" + System.Net.WebUtility.HtmlEncode(Markdown(report)) + "</pre></body></html>", "html"),
            _ => (Markdown(report), "md"),
        };

        Directory.CreateDirectory(_outputDirectory);
        var path = Path.Combine(_outputDirectory, $"compliance-{report.CreatedAt:yyyyMMddHHmmss}.{extension}");
        await File.WriteAllTextAsync(path, text, Encoding.UTF8, ct);
        return path;
    }

    private static string Csv(ModelComplianceReport report)
        => string.Join('\n', report.Findings.Select(f => $"{f.Rule};{f.Severity};{f.File};{f.Line};\"{f.Message.Replace("\"", "\"\"")}\""));

    private static string Markdown(ModelComplianceReport report)
    {
        var text = new StringBuilder().AppendLine($"# {report.Title}");
        foreach (var group in report.Findings.GroupBy(f => f.Severity))
        {
            text.AppendLine($"## {group.Key} ({group.Count()})");
            foreach (var f in group)
            {
                text.AppendLine($"- `{f.Rule}` {f.File}:{f.Line} {f.Message}");
            }
        }

        return text.ToString();
    }
}

/// <summary>Keeps finished reports for later comparison.</summary>
public sealed class NodeReportStorageEffect(HttpClient objectStore, ILogger<NodeReportStorageEffect> logger)
{
    public async Task<Uri> ExecuteEffectAsync(ModelComplianceReport report, CancellationToken ct = default)
    {
        var key = $"reports/{report.CreatedAt:yyyy/MM}/{Uri.EscapeDataString(report.Title)}.json";
        using var response = await objectStore.PutAsJsonAsync(key, report, ct);
        if (!response.IsSuccessStatusCode)
        {
            logger.LogWarning("Report {Key} was refused: {Status}", key, response.StatusCode);
            throw new OnexException("REPORT_NOT_STORED", response.ReasonPhrase ?? key);
        }

        return response.Headers.Location ?? new Uri(objectStore.BaseAddress!, key);
    }
}
