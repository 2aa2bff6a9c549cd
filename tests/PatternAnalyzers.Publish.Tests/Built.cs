using System.IO.Compression;
using System.Text;

namespace PatternAnalyzers.Publish.Tests;

/// <summary>What a build returned, printed and wrote to its binary log.</summary>
internal sealed record Built(int ExitCode, string Output, string Log)
{
    public Built Green()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    public Built Red(string code)
    {
        ExitCode.ShouldNotBe(0, Output);
        Output.ShouldContain($"error {code}: ");
        return this;
    }

    /// <summary>Neither what was printed nor the binary log holds that text, in whatever encoding.</summary>
    public void ShouldNotGiveAway(string secret)
    {
        Output.ShouldNotContain(secret);
        var log = Unpacked();
        // The log is one that says what ran, so that a secret could be in it.
        log.AsSpan().IndexOf(Encoding.UTF8.GetBytes("PublishPatterns")).ShouldBeGreaterThan(0);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode })
            log.AsSpan().IndexOf(encoding.GetBytes(secret)).ShouldBe(-1);
    }

    private byte[] Unpacked()
    {
        using var file = new GZipStream(File.OpenRead(Log), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
