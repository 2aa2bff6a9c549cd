namespace PatternAnalyzers.Manifests.Tests;

public sealed class WholeFileTests : IDisposable
{
    private const int Large = 300_000;

    private readonly TemporaryFolder folder = new();

    private string Target => folder["file"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1 << 16)]
    [InlineData(Large)]
    public void SameContent_IsNotWrittenAgain(int length)
    {
        Write(new byte[length]).ShouldBeTrue();

        Write(new byte[length]).ShouldBeFalse();

        Directory.GetFiles(folder.Path).ShouldBe([Target]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1 << 16)]
    [InlineData(Large - 1)]
    public void OneOtherByte_IsWritten(int place)
    {
        Write(new byte[Large]);
        var other = new byte[Large];
        other[place] = 1;

        Write(other).ShouldBeTrue();

        File.ReadAllBytes(Target).ShouldBe(other);
    }

    [Theory]
    [InlineData(Large - 1)]
    [InlineData(Large + 1)]
    public void OtherLength_IsWritten(int length)
    {
        Write(new byte[Large]);

        Write(new byte[length]).ShouldBeTrue();

        new FileInfo(Target).Length.ShouldBe(length);
    }

    [Fact]
    public void WriterThatFails_LeavesTheFileAsItWas()
    {
        Write([1, 2]);

        Should.Throw<InvalidOperationException>(() => WholeFile.WriteIfDifferent(Target, stream =>
        {
            stream.WriteByte(3);
            throw new InvalidOperationException();
        }));

        File.ReadAllBytes(Target).ShouldBe([1, 2]);
        Directory.GetFiles(folder.Path).ShouldBe([Target]);
    }

    private bool Write(byte[] content) => WholeFile.WriteIfDifferent(Target, stream => stream.Write(content));
}
