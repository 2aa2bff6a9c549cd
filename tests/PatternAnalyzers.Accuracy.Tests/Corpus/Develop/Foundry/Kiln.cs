using WorkflowCore.Interface;
using WorkflowCore.Models;

namespace Corpus.Foundry.Kiln;

public sealed class FiringState
{
    public double Celsius { get; set; }
    public double Target { get; set; }
    public int Ticks { get; set; }
}

/// <summary>Raises the set point a little at a time until the cone has dropped.</summary>
public sealed class Ramp : StepBody
{
    public double PerMinute { get; set; } = 3;
    public FiringState? State { get; set; }

    public override ExecutionResult Run(IStepExecutionContext context)
    {
        var s = State ?? (FiringState)context.Item;
        if (s.Celsius >= s.Target) return ExecutionResult.Next();
        s.Celsius = Math.Min(s.Target, s.Celsius + PerMinute);
        s.Ticks++;
        return ExecutionResult.Sleep(TimeSpan.FromMinutes(1), s);
    }
}

public delegate Task Stage(Firing firing);

public sealed class Firing
{
    public required string Clay { get; init; }
    public List<string> Notes { get; } = [];
    public bool Aborted { get; set; }
}

/// <summary>One station of the firing line; a station decides whether the next one runs.</summary>
public interface IFiringStep
{
    Task InvokeAsync(Firing firing, Stage next);
}

public sealed class MoistureStep : IFiringStep
{
    private static readonly Dictionary<string, double> Allowed = new() { ["stoneware"] = 1.5, ["porcelain"] = 1.0, ["raku"] = 2.5 };
    private readonly Func<CancellationToken, Task<double>> _probe;

    public MoistureStep(Func<CancellationToken, Task<double>> probe) => _probe = probe;

    public async Task InvokeAsync(Firing firing, Stage next)
    {
        var percent = await _probe(CancellationToken.None);
        if (percent > Allowed.GetValueOrDefault(firing.Clay, 1.2))
        {
            firing.Aborted = true;
            firing.Notes.Add($"too wet: {percent:F1} %");
            return;
        }

        await next(firing);
    }
}

/// <summary>Settings of the step handlers.</summary>
public sealed record StepHandlerOptions(int Retries = 2, bool StopOnWarning = false);
