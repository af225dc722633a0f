const page = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: -1,
  docExpansion: 'list',
  displayRequestDuration: true,
  oauth2RedirectUrl: `${location.origin}/docs/oauth2-redirect.html`,
});
page.initOAuth({ clientId: 'halte-web', usePkceWithAuthorizationCodeGrant: true });
