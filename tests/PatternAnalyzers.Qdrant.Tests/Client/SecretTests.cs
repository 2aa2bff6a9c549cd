using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Qdrant.Emulator;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Qdrant.Tests.Client;

public sealed class SecretTests : IDisposable
{
    private const string Secret = "planted-secret-42";

    private readonly string variable = $"PATTERNS_TEST_{Guid.NewGuid():N}";
    private readonly string file = Path.GetTempFileName();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(variable, null);
        Environment.SetEnvironmentVariable(variable + "_FILE", null);
        File.Delete(file);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task KeyOfTheEnvironment_IsSent(bool fromFile)
    {
        await using var emulator = await QdrantEmulator.StartAsync(Secret);
        File.WriteAllText(file, Secret + "\n");
        Environment.SetEnvironmentVariable(fromFile ? variable + "_FILE" : variable, fromFile ? file : Secret);
        using var client = new RestClient(new() { Url = emulator.Url, ApiKeyVariable = variable });

        (await client.ExistsAsync("any", Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task MissingKey_IsNamedByItsVariable()
    {
        await using var emulator = await QdrantEmulator.StartAsync(Secret);
        using var client = new RestClient(new() { Url = emulator.Url, ApiKeyVariable = variable });

        var fault = await Should.ThrowAsync<PatternsException>(() => client.ExistsAsync("any", Cancellation));

        fault.Code.ShouldBe("PA4103");
        fault.Remedy.ShouldContain(variable);
    }

    [Fact]
    public async Task KeyThatTheServerRepeats_IsNotShown()
    {
        await using var emulator = await QdrantEmulator.StartAsync(Secret);
        emulator.Faults.From(1, Fault.Status(400, body: $$"""{"status":{"error":"the key {{Secret}} is odd"},"time":0}"""));
        Environment.SetEnvironmentVariable(variable, Secret);
        using var client = new RestClient(new() { Url = emulator.Url, ApiKeyVariable = variable });

        var fault = await Should.ThrowAsync<PatternsException>(() => client.CountAsync("any", null, Cancellation));

        fault.Message.ShouldContain("is odd");
        (fault + fault.Remedy + client.Location).ShouldNotContain(Secret);
    }

    [Theory, InlineData("http://qdrant.example.org:6333"), InlineData("http://10.0.0.7"), InlineData("http://localhost.example.org")]
    public void KeyOverPlainHttp_IsRefused(string url)
    {
        Environment.SetEnvironmentVariable(variable, Secret);

        var fault = Should.Throw<PatternsException>(() => new RestClient(new() { Url = url, ApiKeyVariable = variable }));

        fault.Code.ShouldBe("PA4109");
        fault.ExitCode.ShouldBe(ExitCode.Usage);
        fault.ToString().ShouldNotContain(Secret);
    }

    [Theory, InlineData("http://localhost:6333"), InlineData("http://127.0.0.1"), InlineData("http://[::1]:6333"), InlineData("https://qdrant.example.org")]
    public void KeyOnTheSameMachineOrOverTls_IsTaken(string url)
    {
        Environment.SetEnvironmentVariable(variable, Secret);

        using var client = new RestClient(new() { Url = url, ApiKeyVariable = variable });

        client.Location.ShouldBe(url);
    }

    [Theory]
    [InlineData("qdrant")]
    [InlineData("ftp://localhost")]
    [InlineData("")]
    [InlineData("http://user:planted-secret-42@localhost:6333")]
    [InlineData("http://localhost:6333?api-key=planted-secret-42")]
    public void AddressThatIsNone_IsRefusedWithoutRepeatingSecrets(string url)
    {
        var fault = Should.Throw<PatternsException>(() => new RestClient(new() { Url = url, ApiKeyVariable = variable }));

        fault.Code.ShouldBe("PA4109");
        (fault + fault.Remedy).ShouldNotContain(Secret);
    }

    [Fact]
    public void KeyFileThatIsEmptyOrMissing_IsNamed()
    {
        Environment.SetEnvironmentVariable(variable + "_FILE", file);
        Should.Throw<PatternsException>(() => new RestClient(Options())).Message.ShouldContain("is empty");

        Environment.SetEnvironmentVariable(variable + "_FILE", file + ".gone");
        var fault = Should.Throw<PatternsException>(() => new RestClient(Options()));
        fault.Code.ShouldBe("PA4110");
        fault.Message.ShouldContain(file + ".gone");
    }

    [Fact]
    public void KeyWithALineBreak_IsRefusedUnseen()
    {
        Environment.SetEnvironmentVariable(variable, Secret + "\n" + Secret);

        Should.Throw<PatternsException>(() => new RestClient(Options())).ToString().ShouldNotContain(Secret);
    }

    private QdrantStoreOptions Options() => new() { Url = "http://localhost:6333", ApiKeyVariable = variable };
}
