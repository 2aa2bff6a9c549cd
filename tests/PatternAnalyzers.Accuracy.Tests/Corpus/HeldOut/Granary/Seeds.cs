using System.Globalization;
using System.Net.Http.Headers;
using KafkaFlow;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Corpus.Granary.Seedbank.HeldOut;

public sealed class ExportSettings : CommandSettings
{
    [CommandArgument(0, "<folder>")] public string Folder { get; set; } = ".";
    [CommandOption("--since")] public string? Since { get; set; }
    public override ValidationResult Validate() => Directory.Exists(Folder) ? ValidationResult.Success() : ValidationResult.Error("no such folder");
}

public sealed class Export : AsyncCommand<ExportSettings>
{
    private readonly HttpClient _vault;
    public Export(IHttpClientFactory http) => _vault = http.CreateClient("vault");

    public override async Task<int> ExecuteAsync(CommandContext context, ExportSettings settings)
    {
        var since = settings.Since is null ? DateTime.MinValue : DateTime.Parse(settings.Since, CultureInfo.InvariantCulture);
        using var reply = await _vault.GetAsync($"accessions?since={since:yyyy-MM-dd}");
        if (!reply.IsSuccessStatusCode)
        {
            AnsiConsole.MarkupLine($"[red]vault said {(int)reply.StatusCode}[/]");
            return 3;
        }
        await using var target = File.Create(Path.Combine(settings.Folder, "accessions.ndjson"));
        await reply.Content.CopyToAsync(target);
        return 0;
    }
}

public sealed record GerminationTested(string Accession, int Sown, int Sprouted, DateTime On);

public interface IViabilityCurve { Task AppendAsync(string accession, double rate, DateTime on); Task FlagForRegrowthAsync(string accession); }

public sealed class GerminationTestedConsumer(IViabilityCurve curve) : IMessageHandler<GerminationTested>
{
    public async Task Handle(IMessageContext context, GerminationTested message)
    {
        if (message.Sown == 0) return;
        var rate = (double)message.Sprouted / message.Sown;
        await curve.AppendAsync(message.Accession, rate, message.On);
        if (rate < 0.85) await curve.FlagForRegrowthAsync(message.Accession);
    }
}
