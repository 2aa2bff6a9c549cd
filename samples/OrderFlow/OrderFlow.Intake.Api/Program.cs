using OrderFlow.Intake.Api.Composition;
using OrderFlow.Intake.Api.Endpoints;
using OrderFlow.Intake.Api.Filters;
using OrderFlow.Intake.Api.Middleware;
using OrderFlow.Shipping;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllers(mvc => mvc.Filters.Add<OnexErrorFilter>());

builder.Services.AddIntake();
builder.Services.AddInfrastructure(builder.Configuration);
builder.Services.AddPricing(builder.Configuration);
builder.Services.AddStock();
builder.Services.AddFulfilment(builder.Configuration);
builder.Services.AddShippingBus();

var app = builder.Build();

app.UseMiddleware<CorrelationIdMiddleware>();
app.MapControllers();
app.MapProducts();
app.MapPrices();
app.MapGet("/health", () => Results.Text("ok"));

app.Run();
