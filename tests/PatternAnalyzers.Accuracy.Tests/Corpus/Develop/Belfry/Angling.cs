namespace Corpus.Belfry.Angling;

public enum HookBend { Circle, Jay, Aberdeen, Treble }

public sealed record FishHook(string Maker, HookBend Bend, int Size, bool Barbless)
{
    /// <summary>Sizes above 1 are written 1/0, 2/0 and so on.</summary>
    public string Label => Size > 0 ? $"#{Size}" : $"{1 - Size}/0";
    public double GapeMillimetres => Math.Max(2.5, 14 - Size * 0.55);
}

public class PreCommitOptions
{
    public const string Section = "PreCommit";

    public bool Enabled { get; set; } = true;
    public long MaxFileBytes { get; set; } = 512 * 1024;
    public List<string> Skip { get; set; } = new() { "bin/", "obj/" };
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

public sealed class HookRejectedException : Exception
{
    public HookRejectedException(string hook, int exitCode) : base($"{hook} ended with {exitCode}")
    {
        Hook = hook;
        ExitCode = exitCode;
    }

    public string Hook { get; }
    public int ExitCode { get; }
}
