using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Loading.Tests.Binlogs;

public sealed class BinlogExtractionTests : IDisposable
{
    private readonly SourceFolder folder = new();

    [Theory]
    [InlineData("nowhere.binlog", "PA2056")]
    [InlineData("garbage.binlog", "PA2057")]
    public async Task WhatIsNoBinlog_IsACodedError(string file, string code)
    {
        folder.With("garbage.binlog", "this is no binlog");

        var error = await Should.ThrowAsync<PatternsException>(() => BinlogExtraction.ExtractAsync(
            folder[file],
            new BuildOptions(),
            null,
            TestContext.Current.CancellationToken));

        error.Code.ShouldBe(code);
        error.ExitCode.ShouldBe(ExitCode.Input);
        error.Message.ShouldContain(file);
    }

    public void Dispose() => folder.Dispose();
}
