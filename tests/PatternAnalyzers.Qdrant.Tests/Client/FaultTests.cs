using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Qdrant.Emulator.Faults;

namespace PatternAnalyzers.Qdrant.Tests.Client;

public sealed class FaultTests : EmulatorTests
{
    private const string Points = "faulty";

    public static TheoryData<int> PassingStatuses => [408, 429, 500, 502, 503, 504];

    [Theory, MemberData(nameof(PassingStatuses))]
    public async Task PassingFailure_IsTriedAgain(int status)
    {
        Emulator.Faults.Between(1, 2, Fault.Status(status));
        using var client = Client();

        (await client.ExistsAsync(Points, Cancellation)).ShouldBeFalse();
    }

    [Theory, InlineData(500, "PA4104"), InlineData(503, "PA4104"), InlineData(429, "PA4105")]
    public async Task LastingFailure_IsAMessage(int status, string code)
    {
        Emulator.Faults.From(1, Fault.Status(status));
        using var client = Client();

        var fault = await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation));

        fault.Code.ShouldBe(code);
        fault.ExitCode.ShouldBe(ExitCode.StoreUnreachable);
        fault.Message.ShouldContain(Emulator.Url);
        fault.Message.ShouldContain("injected fault");
        fault.Remedy.ShouldNotBeEmpty();
        Emulator.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public async Task Attempts_AreCounted()
    {
        Emulator.Faults.Between(1, 3, Fault.Status(500));
        using var client = Client();

        await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation));

        // The fourth request is the first one of the next call.
        await client.ExistsAsync(Points, Cancellation);
        Emulator.Exchanges.Count.ShouldBe(1);
    }

    [Fact]
    public async Task RetryAfter_IsWaitedFor()
    {
        Emulator.Faults.At(1, Fault.Status(429, retryAfter: TimeSpan.FromSeconds(1)));
        using var client = Client();
        var clock = Stopwatch.StartNew();

        await client.ExistsAsync(Points, Cancellation);

        clock.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(.9));
    }

    [Theory, InlineData(400, "PA4106"), InlineData(404, "PA4106"), InlineData(401, "PA4103"), InlineData(403, "PA4103"), InlineData(501, "PA4104")]
    public async Task Refusal_IsNotTriedAgain(int status, string code)
    {
        Emulator.Faults.At(1, Fault.Status(status));
        using var client = Client();

        (await ThrowsAsync(() => client.CountAsync(Points, null, Cancellation))).Code.ShouldBe(code);

        Emulator.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public async Task HangingServer_IsGivenUp()
    {
        Emulator.Faults.From(1, Fault.Hang());
        using var client = Client(Options with { Timeout = TimeSpan.FromMilliseconds(200), Retries = 1 });

        var fault = await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation));

        fault.Code.ShouldBe("PA4102");
        fault.Message.ShouldContain("0.2 s");
    }

    [Fact]
    public async Task ServerThatHangsOnce_IsTriedAgain()
    {
        Emulator.Faults.At(1, Fault.Hang());
        using var client = Client(Options with { Timeout = TimeSpan.FromMilliseconds(500) });

        (await client.ExistsAsync(Points, Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Cancellation_IsNoFault()
    {
        Emulator.Faults.From(1, Fault.Hang());
        using var client = Client();
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() => client.ExistsAsync(Points, soon.Token));
    }

    [Fact]
    public async Task ConnectionClosedInTheMiddleOfAnAnswer_IsTriedAgain()
    {
        using var client = Client();
        await client.CreateAsync(Points, new() { Size = 2 }, Cancellation);
        Emulator.Faults.At(1, Fault.CloseMidBody());

        await client.UpsertAsync(Points, [new() { Id = PointId.Of(1), Vectors = PointVectors.Of("", [1, 0]) }], Cancellation);

        (await client.CountAsync(Points, null, Cancellation)).ShouldBe(1);
        Emulator.Exchanges.Count(exchange => exchange.Request.Path.EndsWith("/points", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task CollectionWhoseFirstAnswerIsLost_IsCreatedOnce()
    {
        Emulator.Faults.At(1, Fault.CloseMidBody());
        using var client = Client();

        await client.CreateAsync(Points, new() { Size = 2 }, Cancellation);

        (await client.FindAsync(Points, Cancellation))!.Vectors[""].Size.ShouldBe(2);
        Emulator.Exchanges.Select(exchange => exchange.Status).ShouldBe([200, 409, 200]);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task ConnectionThatAlwaysCloses_IsAMessage(bool middle)
    {
        Emulator.Faults.From(1, middle ? Fault.CloseMidBody() : Fault.Close());
        using var client = Client();

        (await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation))).Code.ShouldBe("PA4101");
    }

    [Fact]
    public async Task NobodyThere_IsAMessage()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        using var client = Client(Options with { Url = $"http://127.0.0.1:{port}" });

        var fault = await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation));

        fault.Code.ShouldBe("PA4101");
        fault.Message.ShouldContain($"http://127.0.0.1:{port}: look for {Points}: ");
        fault.Message.ShouldContain("refused");
    }

    [Fact]
    public async Task UnknownHost_IsAMessage()
    {
        using var client = Client(Options with { Url = "http://no-such-host.invalid:6333" });

        (await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation))).Code.ShouldBe("PA4101");
    }

    [Theory]
    [InlineData("<html>welcome</html>")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"result\":{\"exists\":\"perhaps\"}}")]
    [InlineData("{\"result\":")]
    public async Task SomethingElseThanQdrant_IsAMessage(string answer)
    {
        Emulator.Faults.At(1, Fault.Answer(answer));
        using var client = Client();

        (await ThrowsAsync(() => client.ExistsAsync(Points, Cancellation))).Code.ShouldBe("PA4108");
    }

    [Fact]
    public async Task WriteThatIsOnlyAcknowledged_IsAMessage()
    {
        using var client = Client();
        await client.CreateAsync(Points, new() { Size = 2 }, Cancellation);
        Emulator.Faults.At(1, Fault.Answer("""{"result":{"operation_id":1,"status":"acknowledged"},"status":"ok","time":0}"""));

        var fault = await ThrowsAsync(() => client.UpsertAsync(Points, [new() { Id = PointId.Of(1), Vectors = PointVectors.Of("", [1, 0]) }], Cancellation));

        fault.Message.ShouldContain("acknowledged");
    }

    [Fact]
    public async Task PageThatPointsToItself_EndsTheScroll()
    {
        using var client = Client();
        Emulator.Faults.From(1, Fault.Answer("""{"result":{"points":[],"next_page_offset":7},"status":"ok","time":0}"""));

        (await ThrowsAsync(async () =>
        {
            await foreach (var _ in client.ScrollAsync(Points, null, PointSelection.Only(), 1, Cancellation))
            {
                // Nothing comes.
            }
        })).Code.ShouldBe("PA4108");
    }

    [Fact]
    public async Task LongErrors_AreCut()
    {
        Emulator.Faults.At(1, Fault.Status(400, body: $$"""{"status":{"error":"first line\n{{new string('x', 100_000)}}"},"time":0}"""));
        using var client = Client();

        var fault = await ThrowsAsync(() => client.CountAsync(Points, null, Cancellation));

        fault.Message.Length.ShouldBeLessThan(500);
        fault.Message.ShouldContain("first line xxx");
        fault.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task Redirection_IsNotFollowed()
    {
        Emulator.Faults.At(1, Fault.Status(307, body: "elsewhere"));
        using var client = Client();

        (await ThrowsAsync(() => client.CountAsync(Points, null, Cancellation))).Code.ShouldBe("PA4106");
    }

    [Fact]
    public async Task Callbacks_ComeBeforeAndAfterTheWorkOfTheKthWrite()
    {
        using var client = Client();
        var done = new List<int>();
        Emulator.Faults.At(1, Fault.CallBefore(() => done.Add(Emulator.Exchanges.Count)), writesOnly: true);
        Emulator.Faults.At(2, Fault.CallAfter(() => done.Add(Emulator.Exchanges.Count)), writesOnly: true);

        await client.ExistsAsync(Points, Cancellation);
        await client.CreateAsync(Points, new() { Size = 2 }, Cancellation);
        await client.UpsertAsync(Points, [new() { Id = PointId.Of(1), Vectors = PointVectors.Of("", [1, 0]) }], Cancellation);

        done.ShouldBe([1, 3]);
        (await client.CountAsync(Points, null, Cancellation)).ShouldBe(1);
    }

    private static Task<PatternsException> ThrowsAsync(Func<Task> action) => Should.ThrowAsync<PatternsException>(action);
}
