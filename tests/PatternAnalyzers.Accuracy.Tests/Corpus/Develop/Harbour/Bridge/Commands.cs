using System.Windows.Input;
using CliFx.Attributes;
using CliFx.Infrastructure;

namespace Corpus.Harbour.Bridge;

[Command("ballast", Description = "How much water a tank takes for a wanted draught.")]
public class BallastCommand : CliFx.ICommand
{
    [CommandParameter(0, Name = "draught")]
    public double Draught { get; init; }

    [CommandOption("tpc", 't')]
    public double TonsPerCentimetre { get; init; } = 18.5;

    public ValueTask ExecuteAsync(IConsole console)
    {
        var tons = Draught * 100 * TonsPerCentimetre;
        string[] tanks = ["forepeak", "DB1", "DB2", "aftpeak"];
        double[] shares = [.15, .4, .3, .15];
        for (var i = 0; i < tanks.Length; i++) console.Output.WriteLine($"{tanks[i],-10}{tons * shares[i],10:F1} t");
        return default;
    }
}

/// <summary>The verb table of the old <c>dockctl</c> tool.</summary>
public interface IVerb
{
    string Name { get; }
    int Run(string[] rest);
}

public sealed class PurgeVerb : IVerb
{
    public string Name => "purge";

    public int Run(string[] rest)
    {
        var days = rest.Length > 1 && int.TryParse(rest[1], out var d) ? d : 90;
        var root = rest.Length > 0 ? rest[0] : ".";
        var limit = DateTime.UtcNow.AddDays(-days);
        var gone = 0;
        foreach (var file in Directory.EnumerateFiles(root, "*.dock.log", SearchOption.AllDirectories))
        {
            if (File.GetLastWriteTimeUtc(file) >= limit) continue;
            File.Delete(file);
            gone++;
        }

        Console.WriteLine($"{gone} files removed");
        return 0;
    }
}

public class SailPlanCommand(SailPlanModel model, Action<string> announce) : System.Windows.Input.ICommand
{
    public event EventHandler? CanExecuteChanged;

    public bool CanExecute(object? parameter) => model.Wind is > 2 and < 45 && model.Crew >= 2;

    public void Execute(object? parameter)
    {
        model.Plan = model.Wind switch
        {
            < 12 => "full main, genoa",
            < 20 => "one reef, jib",
            < 30 => "two reefs, staysail",
            _ => "storm jib",
        };
        announce(model.Plan);
        CanExecuteChanged?.Invoke(this, EventArgs.Empty);
    }
}

public sealed class SailPlanModel
{
    public double Wind { get; set; }
    public int Crew { get; set; }
    public string Plan { get; set; } = "";
}

public abstract class VerbBase : IVerb
{
    public abstract string Name { get; }
    public abstract int Run(string[] rest);
    protected static string Need(string[] rest, int at) => at < rest.Length ? rest[at] : throw new ArgumentException("missing argument");
}
