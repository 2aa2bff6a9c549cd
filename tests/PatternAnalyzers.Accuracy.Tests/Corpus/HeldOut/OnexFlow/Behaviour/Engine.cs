namespace Corpus.OnexFlow.Behaviour.Compilers.HeldOut;

public interface IPass { string Name { get; } Task<Module> TransformAsync(Module module); bool Enabled(int level); }
public interface IDiagnosticsSink { void Report(string pass, TimeSpan took); }
public sealed record Module(string Name, byte[] Bitcode);

internal class Engine
{
    private readonly IEnumerable<IPass> passes;
    private readonly IDiagnosticsSink sink;
    private readonly IPass verifier;

    internal Engine(IEnumerable<IPass> passes, IDiagnosticsSink sink, IPass verifier)
    {
        this.passes = passes;
        this.sink = sink;
        this.verifier = verifier;
    }

    internal async Task<Module> Go(Module m, int level)
    {
        foreach (var p in passes)
        {
            if (!p.Enabled(level)) continue;
            m = await Timed(p, m);
            await Timed(verifier, m);
        }

        return m;
    }

    private async Task<Module> Timed(IPass p, Module m)
    {
        var start = TimeProvider.System.GetTimestamp();
        try
        {
            return await p.TransformAsync(m);
        }
        finally
        {
            sink.Report(p.Name, TimeProvider.System.GetElapsedTime(start));
        }
    }
}

public interface ITriage { int Level(string complaint); }
public interface IBeds { Task<string?> FindAsync(int level); }
public interface IStaff { Task PageAsync(string ward, string complaint); }

public static class AdmissionDesk
{
    public static async Task<string> Admit(ITriage triage, IBeds beds, IStaff staff, string complaint)
    {
        for (var level = triage.Level(complaint); level >= 0; level--)
        {
            if (await beds.FindAsync(level) is not { } ward) continue;
            await staff.PageAsync(ward, complaint);
            return ward;
        }

        return "waiting room";
    }
}
