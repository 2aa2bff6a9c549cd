namespace PatternAnalyzers.Extractors.Tests.Evidence.Hooks;

/// <summary>Interceptors, life-cycle call-backs, and what hangs itself into the life of the host.</summary>
public sealed class HookTests
{
    [Theory]
    [InlineData("SaveChangesInterceptor", "")]
    [InlineData("IMaterializationInterceptor", "")]
    [InlineData("IInterceptor", "using Castle.DynamicProxy;")]
    [InlineData("Interceptor", "using Grpc.Core.Interceptors;")]
    [InlineData("IJobListener", "")]
    [InlineData("IConsumeObserver", "")]
    public async Task InterceptorOfAFramework_IsALifecycleHook(string ancestor, string usings)
    {
        var asked = await Asked.Unresolved(usings + " public class Watch : " + ancestor + " { public void Run() { } }");

        asked.About("Watch").ShouldBe(["unresolved_base HOOK/lifecycle"]);
    }

    [Fact]
    public async Task InterceptorOfNobodyKnown_IsNone() =>
        (await Asked.Unresolved("public class Watch : IInterceptor { public void Run() { } }")).About("Watch").ShouldBeEmpty();

    [Theory]
    [InlineData("public interface IPlugin { void Load(); void Unload(); }", "public void Load() { } public void Unload() { }")]
    [InlineData("public interface ILeaseEvents { void OnGranting(); void OnGranted(); }", "public void OnGranting() { } public void OnGranted() { }")]
    [InlineData("public interface ITenantWatcher { Task TenantActivatedAsync(string t); Task TenantRemovedAsync(string t); }", "public Task TenantActivatedAsync(string t) => Task.CompletedTask; public Task TenantRemovedAsync(string t) => Task.CompletedTask;")]
    [InlineData("public interface IOrderHook { void BeforeSave(); }", "public void BeforeSave() { }")]
    [InlineData("public interface IJobLifecycle { void OnStarted(string job); }", "public void OnStarted(string job) { }")]
    public async Task CallBacksOfAnOwnLifeCycle_MakeAHook(string contract, string body)
    {
        var asked = await Asked.Unresolved(contract, "public class Ore : " + contract.Split(' ')[2] + " { " + body + " }");

        asked.About("Ore").ShouldContain("convention HOOK/lifecycle");
    }

    [Theory]
    [InlineData("public interface IPump { void Start(); void Stop(); }", "public void Start() { } public void Stop() { }")]
    [InlineData("public interface ICart { void OnlineOrder(); }", "public void OnlineOrder() { }")]
    public async Task InterfaceWithoutCallBacks_MakesNoHook(string contract, string body)
    {
        var asked = await Asked.Unresolved(contract, "public class Ore : " + contract.Split(' ')[2] + " { " + body + " }");

        asked.About("Ore").ShouldNotContain("convention HOOK/lifecycle");
    }

    [Fact]
    public async Task RegisteringForTheEndOfTheHost_IsALifecycleHook()
    {
        var asked = await Asked.WithAspNet(
            "using Microsoft.Extensions.Hosting; public class Drain(IHostApplicationLifetime life) { public void Attach() => life.ApplicationStopping.Register(() => { }); }");

        asked.About("Drain").ShouldContain("convention HOOK/lifecycle");
    }

    [Fact]
    public async Task StoppingTheHost_IsNoHook()
    {
        var asked = await Asked.WithAspNet(
            "using Microsoft.Extensions.Hosting; public class Quitter(IHostApplicationLifetime life) { public void Quit() => life.StopApplication(); }");

        asked.About("Quitter").ShouldNotContain("convention HOOK/lifecycle");
    }

    [Theory]
    [InlineData("public class Flush { public Flush() { System.AppDomain.CurrentDomain.ProcessExit += (_, _) => { }; } public void Run() { } }")]
    [InlineData("public class Flush { public void Run() { System.Action gone = () => { }; } public void Init() => PosixSignalRegistration.Create(0, _ => { }); }")]
    public async Task HangingIntoTheEndOfTheProcess_IsALifecycleHook(string source) =>
        (await Asked.Unresolved(source)).About("Flush").ShouldContain("convention HOOK/lifecycle");

    [Fact]
    public async Task ProgramThatWatchesItsOwnEnd_IsNoHook() =>
        (await Asked.Unresolved("public class Start { public static void Main() { System.AppDomain.CurrentDomain.ProcessExit += (_, _) => { }; } }"))
            .About("Start")
            .ShouldNotContain("convention HOOK/lifecycle");
}
