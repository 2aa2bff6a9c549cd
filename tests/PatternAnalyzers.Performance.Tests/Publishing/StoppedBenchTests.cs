using System.Diagnostics;
using System.Globalization;
using PatternAnalyzers.Performance.Publishing;
using PatternAnalyzers.Testing;

namespace PatternAnalyzers.Performance.Tests.Publishing;

/// <summary>A bench that is stopped in the middle takes its PostgreSQL server with it.</summary>
public sealed class StoppedBenchTests : IDisposable
{
    // Generous for a busy machine; an idle one needs a second.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo temporary = Directory.CreateTempSubdirectory("patterns-bench-");

    private DirectoryInfo[] Folders => temporary.GetDirectories("patterns-pg-*");

    public StoppedBenchTests()
    {
        // As temporary folders are: when the tests run as root, the server runs as somebody else, who removes its folder.
        if (!OperatingSystem.IsWindows())
            temporary.UnixFileMode = (UnixFileMode)0b111_111_111 | UnixFileMode.StickyBit;
    }

    public void Dispose() => temporary.Delete(recursive: true);

    // TERM reaches whoever waits for the bench or is the bench; KILL is what the build program does with it then.
    [Theory]
    [InlineData("TERM")]
    [InlineData("KILL")]
    public async Task StoppedBench_LeavesNoServerBehind(string signal)
    {
        using var bench = Start();
        var said = bench.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var server = "";
        await EventuallyAsync(() => (server = ReadyServer()).Length > 0 || bench.HasExited);
        server.ShouldNotBeEmpty(bench.HasExited ? await said : "");

        Shell.Expect("/", new Dictionary<string, string>(), "kill", "-" + signal, bench.Id.ToString(CultureInfo.InvariantCulture));

        await EventuallyAsync(() => !Directory.Exists($"/proc/{server}") && Folders.Length == 0);
        Directory.Exists($"/proc/{server}").ShouldBeFalse();
        Folders.ShouldBeEmpty();
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(PublishBench).Assembly.Location, "publish", "--sizes", "10", "--pairs", "1000"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        start.Environment["TMPDIR"] = temporary.FullName;
        // A server that was given is not the bench's to stop.
        start.Environment.Remove("PATTERNS_TEST_POSTGRES");
        return Process.Start(start)!;
    }

    // The eighth line of the file says how far the server is, the first who it is.
    private string ReadyServer()
    {
        var file = Folders.Select(folder => Path.Combine(folder.FullName, "data", "postmaster.pid")).FirstOrDefault(File.Exists);
        return file is not null && File.ReadAllLines(file) is [var process, _, _, _, _, _, _, var state, ..] && state.Trim() == "ready" ? process : "";
    }

    private static async Task EventuallyAsync(Func<bool> isSo)
    {
        for (var clock = Stopwatch.StartNew(); !isSo() && clock.Elapsed < Patience;)
            await Task.Delay(50, TestContext.Current.CancellationToken);
    }
}
