using System.CommandLine;
using System.Text;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Corpus.Handlers.Cartography.HeldOut;

public sealed class TileCommand : Spectre.Console.Cli.Command<TileCommand.Where>
{
    public sealed class Where : CommandSettings
    {
        [CommandArgument(0, "<lat>")] public double Latitude { get; set; }
        [CommandArgument(1, "<lon>")] public double Longitude { get; set; }
        [CommandOption("-z")] public int Zoom { get; set; } = 12;
    }

    public override int Execute(CommandContext context, Where w)
    {
        var n = 1 << w.Zoom;
        var x = (int)((w.Longitude + 180) / 360 * n);
        var phi = w.Latitude * Math.PI / 180;
        var y = (int)((1 - Math.Asinh(Math.Tan(phi)) / Math.PI) / 2 * n);
        AnsiConsole.MarkupLine($"[green]{w.Zoom}/{x}/{y}[/]");
        return 0;
    }
}

public sealed class Fetch : AsyncCommand<Fetch.Options>
{
    private readonly HttpClient _tiles = new() { BaseAddress = new("https://tile.example.org") };

    public class Options : CommandSettings
    {
        [CommandArgument(0, "<list>")] public string List { get; set; } = "";
    }

    public override async Task<int> ExecuteAsync(CommandContext context, Options options)
    {
        var failures = 0;
        await Parallel.ForEachAsync(File.ReadLines(options.List), async (tile, ct) =>
        {
            using var answer = await _tiles.GetAsync(tile + ".png", ct);
            if (!answer.IsSuccessStatusCode) { Interlocked.Increment(ref failures); return; }
            await using var file = File.Create(tile.Replace('/', '_') + ".png");
            await answer.Content.CopyToAsync(file, ct);
        });
        return failures;
    }
}

internal static class ShapeTool
{
    public static Task<int> Main(string[] args)
    {
        var source = new Argument<FileInfo>("source");
        var tolerance = new Option<double>("--tolerance", "-t");
        var root = new RootCommand("Shape files");
        var simplify = new System.CommandLine.Command("simplify", "Removes superfluous points") { };
        simplify.Add(source);
        simplify.Add(tolerance);
        simplify.SetAction(parse => new Simplifier(Console.Out).Run(parse.GetValue(source)!, parse.GetValue(tolerance)));
        root.Add(simplify);
        return root.Parse(args).InvokeAsync();
    }
}

internal class Simplifier(TextWriter output)
{
    public int Run(FileInfo source, double tolerance)
    {
        var points = File.ReadLines(source.FullName).Select(l => l.Split(' ')).Select(c => (X: double.Parse(c[0]), Y: double.Parse(c[1]))).ToList();
        var kept = new SortedSet<int> { 0, points.Count - 1 };
        Split(0, points.Count - 1);
        foreach (var i in kept) output.WriteLine($"{points[i].X} {points[i].Y}");
        return 0;

        void Split(int a, int b)
        {
            var (worst, at) = (tolerance, -1);
            for (var i = a + 1; i < b; i++)
            {
                var (dx, dy) = (points[b].X - points[a].X, points[b].Y - points[a].Y);
                var d = Math.Abs(dy * points[i].X - dx * points[i].Y + points[b].X * points[a].Y - points[b].Y * points[a].X) / Math.Max(1e-9, Math.Sqrt(dx * dx + dy * dy));
                if (d > worst) (worst, at) = (d, i);
            }
            if (at < 0) return;
            kept.Add(at);
            Split(a, at);
            Split(at, b);
        }
    }
}

public class GeocodeAction(Argument<string[]> place, IGeocoder geocoder) : System.CommandLine.Invocation.AsynchronousCommandLineAction
{
    public override async Task<int> InvokeAsync(ParseResult parseResult, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var p in parseResult.GetValue(place) ?? [])
        {
            var hit = await geocoder.FindAsync(p, cancellationToken);
            text.AppendLine(hit is var (lat, lon) ? $"{p}\t{lat:F5}\t{lon:F5}" : $"{p}\t?");
        }
        Console.Write(text);
        return 0;
    }
}

public interface IGeocoder
{
    Task<(double Lat, double Lon)?> FindAsync(string place, CancellationToken ct);
}

public class VersionCommand : Spectre.Console.Cli.Command
{
    public override int Execute(CommandContext context)
    {
        AnsiConsole.WriteLine(typeof(VersionCommand).Assembly.GetName().Version?.ToString(3) ?? "dev");
        return 0;
    }
}
