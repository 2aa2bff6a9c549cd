using CliFx.Attributes;
using CliFx.Infrastructure;
using Coravel.Invocable;
using FastEndpoints;
using Spectre.Console.Cli;
using Volo.Abp.EventBus.Distributed;

namespace Corpus.Quarry.Wharf.HeldOut;

public sealed record BerthQuery(string Vessel, double Draught);
public sealed record BerthAnswer(string Berth, DateOnly Free);

public interface IBerths
{
    Task<IReadOnlyList<(string Name, double Depth, DateOnly Free)>> ListAsync(CancellationToken ct);
}

public sealed class FindBerth(IBerths berths) : Endpoint<BerthQuery, BerthAnswer>
{
    public override void Configure()
    {
        Get("/berths/free");
        AllowAnonymous();
    }

    public override async Task HandleAsync(BerthQuery req, CancellationToken ct)
    {
        var all = await berths.ListAsync(ct);
        var fit = all.Where(b => b.Depth >= req.Draught + 0.5).OrderBy(b => b.Free).ThenBy(b => b.Depth).ToList();
        if (fit.Count == 0) await SendNotFoundAsync(ct);
        else await SendAsync(new BerthAnswer(fit[0].Name, fit[0].Free), cancellation: ct);
    }
}

public record ContainerLost(string Number, string Vessel);

public class InsurerLetter : IDistributedEventHandler<ContainerLost>
{
    private readonly HttpClient _insurer;
    public InsurerLetter(HttpClient insurer) => _insurer = insurer;

    public async Task HandleEventAsync(ContainerLost eventData)
    {
        var claim = new { eventData.Number, eventData.Vessel, kind = "total-loss" };
        var reply = await _insurer.PostAsJsonAsync("claims", claim);
        reply.EnsureSuccessStatusCode();
    }
}

/// <summary>Nightly: closes the gate lists of yesterday.</summary>
public sealed class GateListCloser : IInvocable, ICancellableInvocable
{
    private readonly string _folder;
    public GateListCloser(string folder) => _folder = folder;
    public CancellationToken CancellationToken { get; set; }

    public async Task Invoke()
    {
        var yesterday = DateTime.Today.AddDays(-1).ToString("yyyyMMdd");
        foreach (var file in Directory.EnumerateFiles(_folder, yesterday + "-*.open"))
        {
            if (CancellationToken.IsCancellationRequested) break;
            await File.AppendAllTextAsync(file, "--- closed ---\n", CancellationToken);
            File.Move(file, Path.ChangeExtension(file, ".closed"));
        }
    }
}

[Command("stow", Description = "Prints in which bay each container goes")]
public sealed class Stow : CliFx.ICommand
{
    [CommandParameter(0)] public required string Manifest { get; init; }
    [CliFx.Attributes.CommandOption("bays")] public int Bays { get; init; } = 12;

    public async ValueTask ExecuteAsync(IConsole console)
    {
        var loads = new double[Bays];
        foreach (var line in await File.ReadAllLinesAsync(Manifest))
        {
            var parts = line.Split(';');
            var weight = double.Parse(parts[1]);
            var bay = Array.IndexOf(loads, loads.Min());
            loads[bay] += weight;
            await console.Output.WriteLineAsync($"{parts[0]} -> {bay}");
        }
    }
}

public sealed class TideSettings : CommandSettings
{
    [CommandArgument(0, "<high>")] public double High { get; init; }
    [CommandArgument(1, "<low>")] public double Low { get; init; }
    [Spectre.Console.Cli.CommandOption("--steps")] public int Steps { get; init; } = 6;
}

/// <summary>Rule of twelfths, printed as a table.</summary>
public sealed class TideTable : Command<TideSettings>
{
    private static readonly int[] Twelfths = [1, 2, 3, 3, 2, 1];

    public override int Execute(CommandContext context, TideSettings settings)
    {
        if (settings.High <= settings.Low) return -1;
        var level = settings.High;
        for (var hour = 0; hour < Math.Min(settings.Steps, Twelfths.Length); hour++)
        {
            level -= (settings.High - settings.Low) * Twelfths[hour] / 12;
            Spectre.Console.AnsiConsole.MarkupLine($"[grey]+{hour + 1} h[/] {level:F2} m");
        }

        return 0;
    }
}

/// <summary>Button of the crane screen.</summary>
public sealed class LowerSpreader(Func<int> height, Func<int, Task> drive) : System.Windows.Input.ICommand
{
    private bool _moving;
    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => !_moving && height() > 0;

    public async void Execute(object? parameter)
    {
        _moving = true;
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
        try
        {
            var target = parameter is int h ? Math.Clamp(h, 0, height()) : 0;
            await drive(target);
        }
        finally
        {
            _moving = false;
            CanExecuteChanged?.Invoke(this, EventArgs.Empty);
        }
    }
}

public sealed class HandlerOptions
{
    public int Retries { get; set; } = 3;
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(2);
    public string[] Ignored { get; set; } = [];
}
