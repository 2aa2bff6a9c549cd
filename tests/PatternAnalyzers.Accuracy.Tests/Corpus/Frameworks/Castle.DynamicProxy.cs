namespace Castle.DynamicProxy
{
    public interface IInvocation { object[] Arguments { get; } System.Reflection.MethodInfo Method { get; } object InvocationTarget { get; } object? ReturnValue { get; set; } Type? TargetType { get; } void Proceed(); IInvocationProceedInfo CaptureProceedInfo(); }
    public interface IInvocationProceedInfo { void Invoke(); }
    public interface IInterceptor { void Intercept(IInvocation invocation); }
    public interface IProxyGenerationHook { void MethodsInspected(); void NonProxyableMemberNotification(Type type, System.Reflection.MemberInfo memberInfo); bool ShouldInterceptMethod(Type type, System.Reflection.MethodInfo methodInfo); }
    public class ProxyGenerator { public object CreateInterfaceProxyWithTarget(Type interfaceToProxy, object target, params IInterceptor[] interceptors) => throw new NotSupportedException(); }
}
