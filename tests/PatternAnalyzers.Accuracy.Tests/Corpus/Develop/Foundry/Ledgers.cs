using System.Diagnostics;
using Castle.DynamicProxy;

namespace Corpus.Foundry.Ledgers;

[AttributeUsage(AttributeTargets.Method)]
public sealed class RetryableAttribute(int attempts) : Attribute
{
    public int Attempts { get; } = attempts;
}

/// <summary>Repeats calls to the core banking proxies that are marked so.</summary>
public class PatienceAspect : IInterceptor
{
    public void Intercept(IInvocation invocation)
    {
        var mark = (RetryableAttribute?)Attribute.GetCustomAttribute(invocation.Method, typeof(RetryableAttribute));
        var left = mark?.Attempts ?? 1;
        var watch = Stopwatch.StartNew();
        for (;;)
        {
            try
            {
                invocation.Proceed();
                return;
            }
            catch (TimeoutException) when (--left > 0 && watch.Elapsed < TimeSpan.FromSeconds(30))
            {
                Thread.Sleep(200);
            }
        }
    }
}
