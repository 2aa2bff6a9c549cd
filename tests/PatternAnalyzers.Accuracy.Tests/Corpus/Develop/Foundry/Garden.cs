using System.Windows.Input;
using McMaster.Extensions.CommandLineUtils;
using System.CommandLine;
using System.CommandLine.Invocation;

namespace Corpus.Foundry.Garden;

[McMaster.Extensions.CommandLineUtils.Command("sow", Description = "Puts a bed into the calendar")]
public sealed class Sow(IConsole console)
{
    [McMaster.Extensions.CommandLineUtils.Argument(0)] public string Crop { get; set; } = "";
    [McMaster.Extensions.CommandLineUtils.Option("-b|--bed")] public int Bed { get; set; }

    private async Task<int> OnExecuteAsync(CommandLineApplication app)
    {
        if (Crop.Length == 0) { app.ShowHelp(); return 2; }
        await File.AppendAllTextAsync("beds.csv", $"{Bed};{Crop};{DateTime.Today:yyyy-MM-dd}{Environment.NewLine}");
        console.Out.WriteLine($"{Crop} in bed {Bed}");
        return 0;
    }
}

public sealed class FrostAction(System.CommandLine.Option<int> nights, System.CommandLine.Option<double> below) : AsynchronousCommandLineAction
{
    public override async Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken = default)
    {
        var (n, limit) = (parseResult.GetValue(nights), parseResult.GetValue(below));
        using var http = new HttpClient { BaseAddress = new Uri("https://weather.example") };
        var lows = await http.GetFromJsonAsync<double[]>($"lows?nights={n}", cancellationToken) ?? [];
        for (var i = 0; i < lows.Length; i++)
            if (lows[i] < limit) Console.WriteLine($"night {i + 1}: {lows[i]:F1}°, cover the beds");
        return lows.Any(l => l < limit) ? 1 : 0;
    }
}

/// <summary>Bound to the button below the plan of the garden.</summary>
public sealed class WaterBedCommand : ICommand
{
    private readonly Func<int, Task> _open;
    private bool _busy;

    public WaterBedCommand(Func<int, Task> open) => _open = open;

    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => !_busy && parameter is int and > 0;

    public async void Execute(object? parameter)
    {
        Busy(true);
        try { await _open((int)parameter!); }
        finally { Busy(false); }
    }

    private void Busy(bool value)
    {
        _busy = value;
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
    }
}

public enum GardenCommandKind { Sow, Water, Harvest }

public sealed record GardenCommand(GardenCommandKind Kind, int Bed, string? Crop);
